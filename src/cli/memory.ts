/** How much memory V8 may let garbage take. */

/**
 * Stories leave nothing behind: without this V8 lets the space of the newest objects grow to 48 MB, lets garbage add up
 * to several times what is in use, and keeps both. It asks for these flags each time that it might grow; they hold for
 * all threads, and every thread that begins sets the first one back. The third makes the percentage count: V8 lets a
 * small heap grow by 8 MB at least. The last one is for time: so little is left of a megabyte of stories that to share
 * out its collection among threads takes longer than to collect it.
 */
export function keepSmall(): void {
  const { setFlagsFromString } = process.getBuiltinModule('node:v8')
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=50')
  setFlagsFromString('--incremental-marking-hard-trigger=50')
  setFlagsFromString('--no-parallel-scavenge')
}
