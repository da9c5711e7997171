import { hash } from 'node:crypto'
import type { DomainEvent } from '../generated/messages.ts'
import { eventValidators } from '../generated/validators.js'
import { fromText } from '../platform/trace-context.ts'

/** An event as it came, with as much of its envelope as can be known of it. */
export type ReceivedEvent = {
  id: string
  /** `unknown` where it does not say. */
  type: string
  subject: string
  text: string
  traceparent?: string
} & ({ event: DomainEvent } | { fault: Fault })

/** Why it can never be handled; the class is what operators sort dead letters by. */
export type Fault = { error: string; errorClass: string }

/** What is longer can be no event of ours, and is kept up to here. */
const eventCharactersMax = 65_536
/** Canonical, and such that MariaDB takes it: of versions from 8 on, it refuses the variants 1 to 8 (10.11). */
const uuid =
  /^[0-9a-f]{8}-[0-9a-f]{4}-(?:[0-7][0-9a-f]{3}-[0-9a-f]|[0-9a-f]{4}-[09a-f])[0-9a-f]{3}-[0-9a-f]{12}$/
const word = /^[a-z.-]{1,32}$/
const eventTypes = Object.keys(eventValidators)
const subjectText = /^[\x21-\x7e]{1,64}$/

/** Reads an event for who takes these types; of another type it is a fault, and not looked at any further. */
export function readEvent(whole: string, types: readonly string[] = eventTypes): ReceivedEvent {
  const text = whole.slice(0, eventCharactersMax)
  const unreadable = (error: string): ReceivedEvent => {
    return {
      id: idOfText(whole),
      type: 'unknown',
      subject: 'unknown',
      text,
      fault: { error, errorClass: 'unreadable' },
    }
  }
  if (whole.length > eventCharactersMax) return unreadable(`It has ${whole.length} characters.`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return unreadable(`It is not JSON: ${String(error)}`)
  }
  if (typeof value !== 'object' || value === null) return unreadable('It is not an object.')
  const { id, type, subject, traceparent } = value as Record<string, unknown>
  const storableId = matching(uuid, id)
  const known = {
    id: storableId ?? idOfText(whole),
    type: matching(word, type) ?? 'unknown',
    subject: matching(subjectText, subject) ?? 'unknown',
    text,
    ...(typeof traceparent === 'string' && fromText(traceparent) && { traceparent }),
  }
  if (!storableId) return { ...known, fault: { error: 'It has no id.', errorClass: 'unreadable' } }
  const validate = validateOf(known.type)
  if (!validate) return { ...known, fault: { error: 'No event has its type.', errorClass: 'invalid' } }
  if (!types.includes(known.type))
    return { ...known, fault: { error: `It is no ${types.join(' or ')}.`, errorClass: 'invalid' } }
  if (validate(value)) return { ...known, event: value as DomainEvent }
  const error = `It breaks its schema: ${JSON.stringify(validate.errors)}`
  return { ...known, fault: { error, errorClass: 'invalid' } }
}

function validateOf(type: string) {
  return Object.hasOwn(eventValidators, type) ? eventValidators[type as DomainEvent['type']] : undefined
}

function matching(pattern: RegExp, value: unknown): string | undefined {
  return typeof value === 'string' && pattern.test(value) ? value : undefined
}

/** A UUIDv8 of the text: however often it comes, it is one dead letter. */
function idOfText(text: string): string {
  const digits = hash('sha256', text).slice(0, 32)
  const versioned = `${digits.slice(0, 12)}8${digits.slice(13, 16)}a${digits.slice(17)}`
  return versioned.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
