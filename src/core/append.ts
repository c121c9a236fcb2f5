/** Adds every element of some lists to the end of one. `list.push(...more)` has no stack for more than some 120,000. */
export function append<T>(list: T[], ...lists: readonly (readonly T[])[]): void {
  for (const more of lists) for (const one of more) list.push(one)
}
