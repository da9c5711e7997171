// New files from stubs, and lines in files that are there, collected before any of it is written.
import { Script } from 'node:vm'

/** Path below the repository -> text; undefined where there is no such file. */
export type Read = (path: string) => string | undefined
export type Plan =
  { ok: true; files: ReadonlyMap<string, string>; next: Next } | { ok: false; reason: string }
export interface Next {
  /** What there is now. */
  readonly now: string
  /** Which files to edit, and what is in them. */
  readonly edit: readonly (readonly [path: string, what: string])[]
  readonly test: string
}
/** What a stub says -> what it shall say. A stub works as it is, under a name of its own. */
export type Names = Readonly<Record<string, string>>

export const nameLengthMax = 32

export class Draft {
  readonly files = new Map<string, string>()
  readonly #read: Read
  readonly #names: Names

  constructor(read: Read, names: Names) {
    this.#read = read
    this.#names = names
  }

  /** A stub of codegen/templates/new, under the new name. */
  stub(file: string): string {
    let text = this.text(`codegen/templates/new/${file}`)
    for (const [theirs, ours] of Object.entries(this.#names)) text = text.replaceAll(theirs, ours)
    return text
  }

  create(path: string, stub: string): void {
    this.files.set(path, this.stub(stub))
  }

  /** Puts a text behind the first match. Throws where there is none: the file is no longer what this was written for. */
  insert(path: string, { after, text }: { after: RegExp; text: string }): void {
    const whole = this.text(path)
    const match = after.exec(whole)
    if (!match)
      throw new Error(`${path} has no place for '${text.trim()}': nothing there matches ${after.source}`)
    const end = match.index + match[0].length
    this.files.set(path, whole.slice(0, end) + text + whole.slice(end))
  }

  text(path: string): string {
    const text = this.files.get(path) ?? this.#read(path)
    if (text === undefined) throw new Error(`${path} is not there`)
    return text
  }
}

/** The first of these paths where something stands already: a new file never takes the place of another. */
export function takenPath(paths: Iterable<string>, read: Read): string | undefined {
  return [...paths].find((path) => read(path) !== undefined)
}

/** Why a word cannot be a new identifier beside those of these texts; undefined if it can. */
export function refuseIdentifier(word: string, texts: readonly string[]): string | undefined {
  // Every object has the names of Object's prototype, tables by name among them.
  if (isReserved(word) || word in {}) return `'${word}' is a word of JavaScript`
  const mentioned = new RegExp(`\\b${word}\\b`)
  return texts.some((text) => mentioned.test(text))
    ? `'${word}' means something already in the code it would be used in`
    : undefined
}

/** Whether a schema of the contracts has this title. */
export function hasTitle(contracts: readonly string[], title: string): boolean {
  return contracts.some((text) => new RegExp(`^ *title: ${title}$`, 'm').test(text))
}

function isReserved(word: string): boolean {
  try {
    new Script(`'use strict'; async () => { let ${word} }`)
    return false
  } catch {
    return true
  }
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
