import type { WireRule } from '../context.js'
import { reportNotices } from '../notice.js'

export const unbalancedDateline: WireRule = {
  id: 'unbalanced-dateline',
  group: 'dateline',
  severity: 'warning',
  summary: 'A bracket or slash of the dateline has no partner.',
  why: 'The marks around the agency are what other parsers look for: with one missing they read no dateline.',
  sources: ['menafn.com relays (`(MENAFN- Kuwait News Agency (KUNA)) KUWAIT, Oct 29 (KUNA --`)'],
  messages: { partner: 'A mark of the dateline has no partner: add the missing one.' },
  examples: [
    { text: 'Ferry runs again\n\nPORT LEWIS, Aug 29 (Reuters) - The ferry ran again on Friday.\n', findings: 0 },
  ],
  check: reportNotices('unbalanced-dateline'),
}
