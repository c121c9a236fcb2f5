/** Memory that threads share: the lines of a batch go out in it, and what was made of them comes back. */

/** Twice what the lines of a batch have, as a rule. Room for more is made for its batch alone. */
const roomBytes = 512 * 1024

/** Rooms are lent and given back: made anew for each batch, they would lie about until V8 collects garbage. */
export class Rooms {
  readonly #free: SharedArrayBuffer[] = []

  /** Room for so many bytes or more; what stands in it is of no meaning. */
  lend(bytes: number): SharedArrayBuffer {
    if (bytes > roomBytes) return new SharedArrayBuffer(bytes)
    return this.#free.pop() ?? new SharedArrayBuffer(roomBytes)
  }

  /** A copy of the bytes in room of its own. */
  hold(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
    return copied(bytes, this.lend(bytes.length))
  }

  takeBack(room: SharedArrayBuffer): void {
    if (room.byteLength === roomBytes) this.#free.push(room)
  }
}

/** The bytes in that room; where they do not fit, in memory of their own. */
export function placed(bytes: Uint8Array, room: SharedArrayBuffer): Uint8Array {
  return bytes.length > room.byteLength ? new Uint8Array(bytes) : copied(bytes, room)
}

function copied(bytes: Uint8Array, room: SharedArrayBuffer): Uint8Array<SharedArrayBuffer> {
  const copy = new Uint8Array(room, 0, bytes.length)
  copy.set(bytes)
  return copy
}
