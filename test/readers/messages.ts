/** The sample messages as texts. All are in ASCII or, where a sender has accents, in Latin-1. */
import { readFileSync } from 'node:fs'

function sample(name: string): string {
  return readFileSync(`samples/${name}`, 'latin1')
}

export const messages7901 = {
  dpa: sample('dpa-en.7901'),
  /** No control but DEL was left, and the zone is not printed. */
  ats: sample('ats-fr.7901'),
  /** A sender that no list of agencies has. */
  exp: sample('exp.7901'),
  kna: sample('kna-de.7901'),
  /** No control was left, and no blank line above the text. */
  stripped: sample('dpa-tns.7901'),
}

export const messages1312 = {
  ap: sample('ap.anpa'),
  /** Headings close in `=`, rows in `<`; no control was left. */
  table: sample('ap-table.anpa'),
  cp: sample('cp.anpa'),
  /** No caret lines and no controls. */
  kyodo: sample('kyodo.anpa'),
  /** Selectors before the message, none in it, and no time of transmission. */
  aap: sample('aap.anpa'),
}
