import js from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

/** Imports run one way: app → features → platform. */
const zones = [
  { target: './src/platform', from: ['./src/features', './src/app', './src/server', './seed', './tests'] },
  { target: './src/features', from: ['./src/app', './src/server', './seed', './tests'] },
  { target: './src', from: ['./seed', './tests'] },
]

const features = [
  'news',
  'banners',
  'directives',
  'legal-documents',
  'document-entry',
  'procedures',
  'pages',
  'import',
  'search',
  'unit-history',
  'site-archive',
  'new-site',
  'site-tasks',
]
/**
 * What a feature offers to others: the import fills and compares the record of a procedure, and reads its exports;
 * officers are shown the procedures whose basis has lost its effect; bulk entry offers the words of directives.
 */
const offered = {
  import: [
    './procedures/history',
    './procedures/completeness',
    './procedures/vocabulary.ts',
    './procedures/export/format',
    './legal-documents/linking/link-waiting.ts',
  ],
  procedures: ['./legal-documents/effect/effect-sql.ts'],
  'document-entry': ['./directives/vocabulary.ts'],
}
/** A feature never reaches inside another one. */
const featureZones = features.map((feature) => ({
  target: `./src/features/${feature}`,
  from: './src/features',
  except: [`./${feature}`, ...(offered[feature] ?? [])],
}))

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      '.next*',
      '.data',
      'next-env.d.ts',
      'src/payload-types.ts',
      'src/migrations',
      'src/app/(payload)',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'import-x/no-restricted-paths': ['error', { zones: [...zones, ...featureZones] }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only src/env.ts reads the environment.' },
      ],
    },
  },
  { files: ['src/env.ts', 'tests/**'], rules: { 'no-restricted-properties': 'off' } },
  // TypeScript checks these (`@ts-check`): it knows the browser and reads casts in comments, the linter does neither.
  {
    files: ['public/scripts/*.js'],
    rules: { 'no-undef': 'off', '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    files: ['**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      parserOptions: { projectService: false, program: null, project: false },
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly' },
    },
  },
)
