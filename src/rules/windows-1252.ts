/** What windows-1252 has at 0x80 to 0x9F, in order; a blank where it has nothing. */
export const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
