// STAND-IN: not a Pact Broker. It keeps in memory just what the real command line and the real verifier ask of one in the loop of publish,
// verify, record-deployment and can-i-deploy. A real broker is what deploy/compose.yaml starts.
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { isDeepStrictEqual } from 'node:util'

interface Pact {
  readonly id: number
  readonly consumer: string
  readonly version: string
  readonly branch: string
  readonly provider: string
  readonly content: { consumer: { name: string }; provider: { name: string } }
}
interface Verification {
  readonly pact: Pact
  readonly providerVersion: string
  readonly success: boolean
}
type Reply = readonly [status: number, body: unknown]

export async function startStandInBroker({ environments = ['production'] } = {}) {
  const pacts: Pact[] = []
  const verifications: Verification[] = []
  /** `environment pacticipant` -> version. */
  const deployed = new Map<string, string>()
  /** What it was asked and has no answer to. */
  const unanswered: string[] = []
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const [status, answer] = reply(request, body)
      response.writeHead(status, {
        'content-type': 'application/hal+json',
        'x-stand-in': 'this is not a Pact Broker',
      })
      response.end(JSON.stringify(answer))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  function reply(request: IncomingMessage, body: unknown): Reply {
    const { pathname, searchParams } = new URL(request.url ?? '/', url)
    const [first, second, third, fourth, fifth, sixth] = pathname.split('/').slice(1).map(decodeURIComponent)
    if (pathname === '/') return [200, index(url)]
    if (pathname === '/contracts/publish') return publish(body as Publication)
    if (pathname === '/environments')
      return [200, { _embedded: { environments: environments.map(environmentOf) } }]
    if (first === 'pacts' && fourth === 'for-verification') return [200, forVerification(third ?? '')]
    if (first === 'pacts' && request.method === 'GET') return pactOf(second)
    if (first === 'pacts' && third === 'verification-results')
      return keep(second, body as { success: boolean; providerApplicationVersion: string })
    if (first === 'pacticipants' && third === 'versions' && fifth === 'deployed')
      return deploy(second, fourth, sixth)
    if (first === 'pacticipants') return [200, participantOf(second ?? '', fourth)]
    if (pathname === '/matrix') return [200, matrix(searchParams)]
    unanswered.push(`${request.method} ${request.url}`)
    return [404, { error: 'The stand-in has no answer to this.' }]
  }

  interface Publication {
    pacticipantName: string
    pacticipantVersionNumber: string
    branch: string
    contracts: { consumerName: string; providerName: string; content: string }[]
  }
  function publish({
    pacticipantName,
    pacticipantVersionNumber: version,
    branch,
    contracts,
  }: Publication): Reply {
    for (const { consumerName: consumer, providerName: provider, content } of contracts) {
      const parsed = JSON.parse(Buffer.from(content, 'base64').toString()) as Pact['content']
      pacts.push({ id: pacts.length + 1, consumer, version, branch, provider, content: parsed })
    }
    const link = { title: pacticipantName, name: pacticipantName, href: url }
    const links = {
      ...{ 'pb:pacticipant': link, 'pb:pacticipant-version': link },
      ...{ 'pb:pacticipant-version-tags': [], 'pb:contracts': [link] },
    }
    const _embedded = {
      pacticipant: { name: pacticipantName, _links: { self: link } },
      version: { number: version, _links: { self: link } },
    }
    const notices = [{ type: 'success', text: 'Kept by the stand-in.' }]
    return [200, { notices, logs: [], _links: links, _embedded }]
  }

  /** The latest pact of each consumer with this provider. */
  function latest(provider: string): Pact[] {
    return [
      ...new Map(
        pacts.filter((pact) => pact.provider === provider).map((pact) => [pact.consumer, pact]),
      ).values(),
    ]
  }

  function forVerification(provider: string) {
    const found = latest(provider).map(({ id, consumer }) => ({
      shortDescription: 'latest',
      verificationProperties: { notices: [] },
      _links: { self: { href: `${url}/pacts/${id}`, name: `The pact of ${consumer}` } },
    }))
    return {
      _embedded: { pacts: found },
      _links: { self: { href: `${url}/pacts/provider/${provider}/for-verification` } },
    }
  }

  function pactOf(id: string | undefined): Reply {
    const pact = pacts.find((one) => String(one.id) === id)
    if (!pact) return [404, {}]
    const results = { href: `${url}/pacts/${pact.id}/verification-results` }
    return [
      200,
      {
        ...pact.content,
        _links: {
          self: { href: `${url}/pacts/${pact.id}` },
          'pb:publish-verification-results': results,
          'pb:provider': { href: `${url}/pacticipants/${pact.provider}` },
        },
      },
    ]
  }

  function keep(
    id: string | undefined,
    result: { success: boolean; providerApplicationVersion: string },
  ): Reply {
    const pact = pacts.find((one) => String(one.id) === id)!
    verifications.push({ pact, providerVersion: result.providerApplicationVersion, success: result.success })
    return [201, { ...result, _links: {} }]
  }

  function environmentOf(name: string) {
    return {
      uuid: name,
      name,
      displayName: name,
      production: true,
      _links: { self: { href: `${url}/environments/${name}`, name } },
    }
  }

  function participantOf(name: string, version: string | undefined) {
    const here = `${url}/pacticipants/${name}/versions/${version}`
    const links = environments.map((environment) => ({
      name: environment,
      href: `${here}/deployed/${environment}`,
    }))
    return {
      name,
      number: version,
      _links: {
        self: { href: here, name },
        'pb:record-deployment': links,
        'pb:branch-version': {
          href: `${url}/pacticipants/${name}/branches/{branch}/versions/{version}`,
          templated: true,
        },
      },
    }
  }

  function deploy(name = '', version = '', environment = ''): Reply {
    deployed.set(`${environment} ${name}`, version)
    return [201, { uuid: `${environment}-${name}`, currentlyDeployed: true, _links: {} }]
  }

  /** Whether this version keeps its pacts with what is deployed there: each needs a verification, and each must have gone well. */
  function matrix(query: URLSearchParams) {
    const name = query.get('q[][pacticipant]') ?? ''
    const version = query.get('q[][version]') ?? ''
    const environment = query.get('environment') ?? ''
    const rows = pacts
      .filter((pact) => pact.provider === name || (pact.consumer === name && pact.version === version))
      .flatMap((pact) => {
        const other = pact.provider === name ? pact.consumer : pact.provider
        const otherVersion = deployed.get(`${environment} ${other}`)
        // A provider must suit the consumers that are there; a consumer needs its provider to be there.
        if (pact.provider === name && pact.version !== otherVersion) return []
        const providerVersion = pact.provider === name ? version : otherVersion
        const result = verifications.findLast(
          (one) =>
            one.providerVersion === providerVersion && isDeepStrictEqual(one.pact.content, pact.content),
        )
        return [
          {
            consumer: named(pact.consumer, pact.version),
            provider: named(pact.provider, providerVersion),
            success: result?.success ?? null,
          },
        ]
      })
    const count = (wanted: boolean | null) => rows.filter(({ success }) => success === wanted).length
    const summary = {
      deployable: rows.every(({ success }) => success === true),
      success: count(true),
      failed: count(false),
      unknown: count(null),
    }
    const reason = summary.deployable
      ? 'All verifications went well.'
      : 'A pact is broken, or was not verified.'
    return {
      summary: { ...summary, reason },
      notices: [{ type: summary.deployable ? 'success' : 'error', text: reason }],
      matrix: rows.map(({ consumer, provider, success }) => ({
        ...{ consumer, provider },
        verificationResult:
          success === null
            ? null
            : { success, verifiedAt: new Date(0).toISOString(), _links: { self: { href: url } } },
      })),
    }
  }

  return {
    ...{ url, pacts, verifications, deployed, unanswered },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

function named(name: string, number: string | undefined) {
  return {
    name,
    version: number === undefined ? null : { number, _links: { self: { href: '' } } },
    _links: { self: { href: '' } },
  }
}

function index(url: string) {
  const links: Record<string, string> = {
    self: '/',
    'pb:publish-contracts': '/contracts/publish',
    'pb:environments': '/environments',
    'pb:pacticipant-version': '/pacticipants/{pacticipant}/versions/{version}',
    'pb:provider-pacts-for-verification': '/pacts/provider/{provider}/for-verification',
    'pb:pacticipant-branch-version': '/pacticipants/{pacticipant}/branches/{branch}/versions/{version}',
  }
  const entries = Object.entries(links).map(([name, path]) => [
    name,
    { href: url + path, templated: path.includes('{') },
  ])
  return { _links: Object.fromEntries(entries) as unknown }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const text = Buffer.concat((await request.toArray()) as Buffer[]).toString()
  return text === '' ? undefined : (JSON.parse(text) as unknown)
}
