import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

const shared = { testTimeout: 60_000, hookTimeout: 120_000 }

/** Schemas of the standards are not the project's to copy: tests against them run where they are at hand. */
const schemas = process.env.WIRE_SCHEMAS ?? '../shared/schemas'
const withoutSchemas = existsSync(schemas) ? [] : ['test/**/*.official.test.ts']
if (withoutSchemas.length > 0)
  console.warn(`no official schemas in ${schemas} (WIRE_SCHEMAS says where): ${withoutSchemas[0]} is not run`)

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'library',
          include: ['test/**/*.test.ts'],
          exclude: ['test/cli/**', ...withoutSchemas],
        },
      },
      // These run the built command, so `dist/` must be as new as `src/`.
      { test: { ...shared, name: 'command', include: ['test/cli/**/*.test.ts'], globalSetup: ['test/cli/build.ts'] } },
    ],
  },
})
