// The SDK as it is published: generated/client, with what it uses of generated/, as one ES module and its declarations.
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { flatDeclarations } from './declarations.ts'

const client = join(import.meta.dirname, '..', '..', 'generated', 'client')
const entry = join(client, 'index.ts')

/** Writes the package, ready to be packed, to a folder: package.json, README.md and dist/. */
export async function buildPackage(folder: string): Promise<void> {
  await buildDist(join(folder, 'dist'))
  cpSync(join(client, 'README.md'), join(folder, 'README.md'))
  const manifest = JSON.parse(readFileSync(join(client, 'package.json'), 'utf8')) as Record<string, unknown>
  delete manifest['scripts']
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
}

/** Writes index.js and index.d.ts. Not minified: a stack trace in a game says where, and a game's own bundler minifies. */
export async function buildDist(folder: string): Promise<void> {
  const outfile = join(folder, 'index.js')
  const target = { bundle: true, format: 'esm', platform: 'neutral', target: 'es2022' } as const
  await build({ entryPoints: [entry], outfile, ...target })
  writeFileSync(join(folder, 'index.d.ts'), flatDeclarations(entry))
}

// `npm pack` in generated/client itself: its package.json calls this for the time that it packs.
if (import.meta.main) await buildDist(join(client, 'dist'))
