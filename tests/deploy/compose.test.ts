// What can be known of the compose file without Docker: that its parts fit each other, the repository, and what `npm start` runs.
import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { planProcesses } from '../../deploy/local/plan.ts'
import { monitoring } from '../helpers/monitoring.ts'
import { privateDirectory } from '../helpers/processes.ts'

type Service = {
  image: string
  profiles?: string[]
  network_mode?: string
  ports?: string[]
  command?: string[]
  environment?: Record<string, string>
  volumes?: string[]
  depends_on?: string[] | Record<string, object>
}
const directory = join(import.meta.dirname, '..', '..', 'deploy')
const read = <T>(path: string): T => parse(readFileSync(join(directory, path), 'utf8'), { strict: true }) as T
const compose = read<{ services: Record<string, Service>; volumes: Record<string, null> }>('compose.yaml')
const observing = Object.entries(compose.services).filter(([, { profiles }]) => profiles?.includes('observe'))
const run = promisify(execFile)
// Here, and in no test: it may have to install them.
const binaries = await monitoring()

/** From where on this machine a service has the file, if it has one there. */
function mountedAt(service: Service | undefined, path: string): string {
  const mount = service?.volumes?.map((volume) => volume.split(':')).find(([, target]) => target === path)
  return join(directory, mount?.[0] ?? `nothing at ${path}`)
}

describe.each(Object.entries(compose.services))(
  '%s',
  (_, { image, volumes = [], depends_on = [], ports = [] }) => {
    test('is of one version, and has what it mounts and waits for', () => {
      expect(image).toMatch(/^[\w./-]+:v?\d[\w.-]*$/)
      for (const [source = '', target = ''] of volumes.map((volume) => volume.split(':'))) {
        expect(target).toMatch(/^\//)
        if (source.startsWith('.')) expect(existsSync(join(directory, source)), source).toBe(true)
        else expect(compose.volumes).toHaveProperty(source)
      }
      const others = Array.isArray(depends_on) ? depends_on : Object.keys(depends_on)
      for (const other of others) expect(compose.services).toHaveProperty(other)
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/)
    })
  },
)

test('what shows a system comes when it is asked for, and listens to this machine alone', () => {
  const names = ['prometheus', 'alertmanager', 'otel-collector', 'tempo', 'grafana']
  expect(observing.map(([name]) => name).toSorted()).toEqual(names.toSorted())
  for (const [name, { profiles, network_mode }] of observing) {
    expect(profiles, name).toEqual(['observe'])
    expect(network_mode, name).toBe('host')
  }
  const { prometheus, alertmanager, grafana } = compose.services
  expect(prometheus?.command).toContain('--web.listen-address=127.0.0.1:9090')
  expect(alertmanager?.command?.join()).toContain('--web.listen-address=127.0.0.1:9093')
  expect(grafana?.environment?.['GF_SERVER_HTTP_ADDR']).toBe('127.0.0.1')
  const addresses = ['otel-collector', 'tempo'].flatMap((name) =>
    [
      ...readFileSync(join(directory, `observe/${name}.yaml`), 'utf8').matchAll(
        /endpoint: (\S+)|address: (\S+)/g,
      ),
    ].map(([, endpoint, address]) => endpoint ?? address),
  )
  expect(addresses.length).toBeGreaterThan(4)
  for (const address of addresses) expect(address).toMatch(/^127\.0\.0\.1/)
})

test('Prometheus scrapes what `npm start` runs', () => {
  const planned = planProcesses({ first: 8080 }).map(({ role, name, ports }) => ({
    targets: [`127.0.0.1:${ports['OPS_PORT']}`],
    labels: { job: role, instance: name },
  }))
  expect(read('observe/targets.yaml')).toEqual(planned)
})

test('Grafana asks those that run beside it, and shows every dashboard', () => {
  const { datasources } = read<{
    datasources: { uid: string; type: string; url: string; isDefault?: boolean }[]
  }>('observe/grafana/datasources.yaml')
  const tempo = read<{ server: { http_listen_port: number } }>('observe/tempo.yaml')
  expect(Object.fromEntries(datasources.map(({ type, url }) => [type, new URL(url).host]))).toEqual({
    prometheus: '127.0.0.1:9090',
    alertmanager: '127.0.0.1:9093',
    tempo: `127.0.0.1:${tempo.server.http_listen_port}`,
  })
  expect(datasources.filter(({ isDefault }) => isDefault).map(({ type }) => type)).toEqual(['prometheus'])

  const { grafana } = compose.services
  const provisioned = mountedAt(grafana, '/etc/grafana/provisioning/dashboards/matchwire.yaml')
  const { providers } = parse(readFileSync(provisioned, 'utf8')) as {
    providers: { options: { path: string } }[]
  }
  const boards = mountedAt(grafana, providers[0]?.options.path ?? '')
  expect(globSync('*.json', { cwd: boards }).length).toBeGreaterThan(6)
  const home = grafana?.environment?.['GF_DASHBOARDS_DEFAULT_HOME_DASHBOARD_PATH'] ?? ''
  expect(existsSync(join(boards, basename(home)))).toBe(true)
})

test('the collector hands spans on to Tempo, within bounds', () => {
  type Collector = {
    [part in 'receivers' | 'processors' | 'exporters']: Record<string, object>
  } & { service: { pipelines: { traces: Record<string, string[]> } } }
  const collector = read<Collector>('observe/otel-collector.yaml')
  const { traces } = collector.service.pipelines
  for (const part of ['receivers', 'processors', 'exporters'] as const)
    for (const name of traces[part] ?? []) expect(collector[part], part).toHaveProperty([name])
  // Whatever comes after it would be done in vain.
  expect(traces['processors']?.[0]).toBe('memory_limiter')
  const tempo = read<{ distributor: { receivers: { otlp: { protocols: { grpc: object } } } } }>(
    'observe/tempo.yaml',
  )
  expect(collector.exporters['otlp/tempo']).toMatchObject(tempo.distributor.receivers.otlp.protocols.grpc)
})

test('Alertmanager is told where to post before it starts', async () => {
  const { alertmanager } = compose.services
  const [script = ''] = alertmanager?.command ?? []
  const template = mountedAt(alertmanager, '/etc/alertmanager/template.yaml')
  const file = join(privateDirectory(), 'alertmanager.yaml')
  // Compose reads $$ as $.
  const own = script
    .replaceAll('$$', '$')
    .replaceAll('/etc/alertmanager/template.yaml', template)
    .replaceAll('/alertmanager/alertmanager.yaml', file)
    .replace(/^exec [^]*$/m, '')
  await run('/bin/sh', ['-euc', own], {
    env: { ...process.env, ALERT_WEBHOOK_URL: 'http://a.test/b?c=1&d=|\\' },
  })
  const { receivers } = parse(readFileSync(file, 'utf8')) as {
    receivers: { webhook_configs: { url: string }[] }[]
  }
  for (const { webhook_configs } of receivers)
    expect(webhook_configs[0]?.url).toBe('http://a.test/b?c=1&d=|\\')
})

test.skipIf(!binaries)('promtool finds nothing wrong with what Prometheus is given', async () => {
  const promtool = binaries?.prometheus.promtool ?? ''
  // As the service has them: side by side.
  const root = privateDirectory()
  const { prometheus } = compose.services
  for (const volume of prometheus?.volumes?.filter((each) => each.startsWith('.')) ?? []) {
    const [source = '', target = ''] = volume.split(':')
    mkdirSync(join(root, dirname(target)), { recursive: true })
    copyFileSync(join(directory, source), join(root, target))
  }
  const { stdout } = await run(promtool, ['check', 'config', join(root, 'etc/prometheus/prometheus.yaml')])
  expect(stdout).toMatch(/SUCCESS: \d+ rules found/)
  writeFileSync(
    join(root, 'etc/prometheus/rules.yaml'),
    'groups: [{ name: a, rules: [{ record: b, expr: "c{" }] }]',
  )
  const broken = run(promtool, ['check', 'config', join(root, 'etc/prometheus/prometheus.yaml')])
  await expect(broken).rejects.toThrow()
})
