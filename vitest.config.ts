import { defineConfig } from 'vitest/config'

const alias = {
  '@/': `${import.meta.dirname}/src/`,
  '@payload-config': `${import.meta.dirname}/payload.config.ts`,
}

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'seed/**/*.test.ts', 'tests/support/**/*.test.ts'],
        },
      },
    ],
  },
})
