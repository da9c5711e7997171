import js from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { importDirections } from './tests/lint/import-directions.js'

export default defineConfig(
  // The SDK in generated/client is written by hand, in codegen/templates, and only copied: it is checked where it can be resolved.
  globalIgnores([
    'generated/*',
    '!generated/client/',
    'contracts/baseline/',
    '.data/',
    '**/dist/',
    'codegen/templates/',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    plugins: { matchwire: { rules: { 'import-directions': importDirections } } },
    rules: { 'matchwire/import-directions': 'error' },
  },
  {
    // A process reads its environment once: config.ts is given it. lifecycle.ts runs every main.ts, and migrate.ts is a command.
    files: ['{api,gateway,shard,worker,platform}/**/*.ts'],
    ignores: ['**/main.ts', 'platform/lifecycle.ts', 'platform/db/migrate.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Only main.ts sees process.env: take it from the config.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          name: 'node:process',
          importNames: ['env'],
          message: 'Only main.ts sees process.env: take it from the config.',
        },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.object.name="vi"][callee.property.name=/^wait/][arguments.length=1]',
          message:
            'It gives up after a second: say how long, or use expect.poll, which is as patient as vitest.config.ts says.',
        },
      ],
    },
  },
  {
    // The same inputs must give the same match on every machine: no clock, no chance, and of Math only what is exact everywhere.
    files: ['shard/rules/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Date', message: 'Rules have no clock: a match knows its tick.' },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Chance is state of the match: shard/rules/random.ts.',
        },
        ...[
          'acos',
          'asin',
          'atan',
          'atan2',
          'cbrt',
          'cos',
          'exp',
          'hypot',
          'log',
          'log10',
          'log2',
          'pow',
          'sin',
          'tan',
        ].map((property) => ({
          object: 'Math',
          property,
          message: 'It may differ between engines in the last bit: use integers or fixed point.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: ':function[async=true], AwaitExpression',
          message: 'Rules are synchronous: one call, one new state.',
        },
      ],
    },
  },
)
