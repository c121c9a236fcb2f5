/** JUnit XML: one suite a story, one failed case a finding, one passed case for a story without any. */
import type { Diagnostic } from '../core/diagnostic.js'
import type { ReportedStory, Reporter } from './reporter.js'
import { visible } from './visible.js'

export function junit(): Reporter {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="wire">\n',
    report(story) {
      const name = xml(story.path ?? '<stdin>') + (story.record || story.index > 0 ? `#${story.index}` : '')
      const failures = story.diagnostics.filter(fails).length
      const tests = Math.max(1, story.diagnostics.length)
      const head = `  <testsuite name="${name}" tests="${tests}" failures="${failures}" errors="0" skipped="0">\n`
      return `${head}${cases(story, name)}  </testsuite>\n`
    },
    end: () => '</testsuites>\n',
  }
}

function cases(story: ReportedStory, name: string): string {
  if (story.diagnostics.length === 0) return `    <testcase name="wire" classname="${name}"/>\n`
  let lines = ''
  for (const one of story.diagnostics) lines += testCase(one, name)
  return lines
}

/** A note fails no build: it is a passed case with its text as output. */
function testCase(one: Diagnostic, name: string): string {
  const message = xml(one.message)
  const place = `line ${one.line}, column ${one.column}`
  const head = `    <testcase name="${xml(one.ruleId)}" classname="${name}">`
  const inner = fails(one)
    ? `<failure type="${one.severity}" message="${message}">${place}: ${message}</failure>`
    : `<system-out>${place}: ${message}</system-out>`
  return `${head}${inner}</testcase>\n`
}

function fails(one: Diagnostic): boolean {
  return one.severity !== 'info'
}

/** XML 1.0 has no way to write most control characters: they are shown by their numbers. */
function xml(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
