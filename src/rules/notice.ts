/** Rules whose work a recogniser has done already: it left a notice where it saw the fault. */
import type { Finding } from '../core/diagnostic.js'
import type { NoticeKind, ParsedStory } from '../core/parsed.js'

/** A check that reports every notice of one kind, with the notice's values for the message. */
export function reportNotices(kind: NoticeKind): (story: ParsedStory, report: (finding: Finding) => void) => void {
  return (story, report) => {
    for (const notice of story.notices) {
      if (notice.kind !== kind) continue
      const { start, end, values } = notice
      report(values === undefined ? { start, end } : { start, end, values })
    }
  }
}
