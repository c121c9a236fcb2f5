/** The body of a story as the blocks that every text format writes. */
import type { ParsedStory } from '../core/parsed.js'
import { oneLine } from './clean.js'

export interface Block {
  kind: 'paragraph' | 'subhead'
  /** The dateline that opens this paragraph, else empty. */
  dateline: string
  /** Empty only where a dateline stands alone, for want of a lead behind it. */
  text: string
}

/** Paragraphs and sub-heads without the dateline, each on one line; empty ones are left out. */
export function bodyBlocks(parsed: ParsedStory): Block[] {
  const blocks: Block[] = []
  for (const [index, paragraph] of parsed.story.body.entries()) {
    const text = oneLine(paragraph)
    const kind = parsed.paragraphs[index]?.label === 'subhead' ? 'subhead' : 'paragraph'
    if (text !== '') blocks.push({ kind, dateline: '', text })
  }
  return blocks
}

/** The same with the dateline before the lead; on its own when the body is empty or begins with a sub-head. */
export function blocksWithDateline(parsed: ParsedStory): Block[] {
  const blocks = bodyBlocks(parsed)
  const dateline = oneLine(parsed.story.dateline?.text ?? '')
  const lead = blocks[0]
  if (dateline === '') return blocks
  if (lead?.kind === 'paragraph') lead.dateline = dateline
  else blocks.unshift({ kind: 'paragraph', dateline, text: '' })
  return blocks
}

/** Dateline and text of one block, with a blank between them. */
export function blockText(block: Block): string {
  return block.dateline === '' ? block.text : `${block.dateline} ${block.text}`.trimEnd()
}
