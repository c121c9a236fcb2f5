/** What pages print behind the last sentence of copy on its line: who has the rights, where to write to. */
import type { Mark } from '../core/parsed.js'
import { endsSentence } from './body.js'

const LONGEST_NOTICE = 160
const LONGEST_ADDRESS = 50
const RIGHTS = /저작권|재배포|무단|©|ⓒ|copyright|redistribution|all rights reserved/iu
const ADDRESS = /\s([\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/u

/** `<저작권자(c) …, 무단 전재-재배포 금지>` as the page's, `name@agency.example` as a note; null for anything else. */
export function readGluedRights(text: string, from: number, to: number): Mark | null {
  const last = text[to - 1]
  if (last === '>' || last === ']') return noticeIn(text, from, to, last === '>' ? '<' : '[')
  const near = text.slice(Math.max(from, to - LONGEST_ADDRESS), to)
  const found = near.includes('@') ? ADDRESS.exec(near) : null
  if (found === null) return null
  const start = to - found[1]!.length
  return endsSentence(text, from, start) || text[start - 2] === ']' ? { label: 'notes', start, end: to } : null
}

function noticeIn(text: string, from: number, to: number, opening: string): Mark | null {
  const start = text.lastIndexOf(opening, to - 1)
  if (start <= from || to - start > LONGEST_NOTICE || !RIGHTS.test(text.slice(start, to))) return null
  return { label: 'boilerplate', start, end: to }
}
