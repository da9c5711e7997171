// The little of Grafana that our dashboards use: sections of plots and of single figures, laid out from left to right.
import type { Builder } from '@grafana/grafana-foundation-sdk/cog'
import {
  BigValueColorMode,
  BigValueGraphMode,
  BigValueTextMode,
  GraphGradientMode,
  GraphThresholdsStyleMode,
  LegendDisplayMode,
  LegendPlacement,
  ReduceDataOptionsBuilder,
  SortOrder,
  StackingConfigBuilder,
  StackingMode,
  TooltipDisplayMode,
  VisibilityMode,
  VizLegendOptionsBuilder,
  VizTooltipOptionsBuilder,
  GraphThresholdsStyleConfigBuilder,
} from '@grafana/grafana-foundation-sdk/common'
import {
  AnnotationQueryBuilder,
  DashboardBuilder,
  DashboardCursorSync,
  DashboardLinkBuilder,
  DashboardLinkType,
  DatasourceVariableBuilder,
  type Panel,
  QueryVariableBuilder,
  RowBuilder,
  ThresholdsConfigBuilder,
  ThresholdsMode,
  VariableRefresh,
  VariableSort,
} from '@grafana/grafana-foundation-sdk/dashboard'
import { DataqueryBuilder } from '@grafana/grafana-foundation-sdk/prometheus'
import { PanelBuilder as StatBuilder } from '@grafana/grafana-foundation-sdk/stat'
import { PanelBuilder as TimeseriesBuilder } from '@grafana/grafana-foundation-sdk/timeseries'

/** As Grafana names them: those that we use. */
export type Unit = 'short' | 's' | 'bytes' | 'Bps' | 'percentunit' | 'ops' | 'reqps' | 'none' | 'bool_yes_no'
/** An expression, and what its lines are called: `{{label}}` is the value of a label. */
export type Query = readonly [expr: string, legend: string]
/** From this value on it is that colour; the first holds for all below. */
export type Steps = readonly (readonly [from: number | null, color: string])[]

type Shown = {
  readonly title: string
  /** What it says, and what to think of it: for whoever sees it at night for the first time. */
  readonly description: string
  readonly unit: Unit
  readonly queries: readonly Query[]
  readonly steps?: Steps
  readonly width?: number
}
export type Plot = Shown & {
  readonly kind: 'plot'
  readonly stacked?: boolean
  readonly max?: number
  /** Where the scale need not begin at 0. */
  readonly free?: boolean
}
export type Figure = Shown & { readonly kind: 'figure'; readonly none?: string; readonly byName?: boolean }
export type Section = { readonly title: string; readonly panels: readonly (Plot | Figure)[] }

export type Board = {
  /** Its file and its address. */
  readonly name: string
  readonly title: string
  readonly description: string
  /** The kind of process that `$instance` chooses among, where there is one. */
  readonly job?: string
  readonly sections: readonly Section[]
}

const datasource = { type: 'prometheus', uid: '${datasource}' }
const columns = 24
const height = { plot: 8, figure: 4 }
const width = { plot: 8, figure: 4 }
const tag = 'matchwire'

export const plot = (shown: Omit<Plot, 'kind'>): Plot => ({ kind: 'plot', ...shown })
export const figure = (shown: Omit<Figure, 'kind'>): Figure => ({ kind: 'figure', ...shown })

/** The model that Grafana provisions. Nothing in it changes but by what it is made from. */
export function emit({ name, title, description, job, sections }: Board): object {
  const dashboard = new DashboardBuilder(`Matchwire: ${title}`)
    .uid(`${tag}-${name}`)
    .description(description)
    .tags([tag])
    .readonly()
    .timezone('browser')
    .time({ from: 'now-1h', to: 'now' })
    .refresh('10s')
    .tooltip(DashboardCursorSync.Crosshair)
    .link(
      new DashboardLinkBuilder('Matchwire')
        .type(DashboardLinkType.Dashboards)
        .tags([tag])
        .asDropdown(true)
        .includeVars(false)
        .keepTime(true),
    )
    .annotation(
      new AnnotationQueryBuilder()
        .name('Pages')
        .datasource(datasource)
        .enable(true)
        .iconColor('red')
        .expr('ALERTS{alertstate="firing",severity="page"}')
        .titleFormat('{{alertname}}')
        .textFormat('{{slo}} {{instance}}'),
    )
    .withVariable(new DatasourceVariableBuilder('datasource').label('Prometheus').type('prometheus'))
  if (job !== undefined) dashboard.withVariable(instanceOf(job))
  let [id, y] = [0, 0]
  for (const section of sections) {
    dashboard.withRow(new RowBuilder(section.title).id(++id).gridPos({ x: 0, y: y++, w: columns, h: 1 }))
    let [x, lineHeight] = [0, 0]
    for (const panel of section.panels) {
      const w = panel.width ?? width[panel.kind]
      const h = height[panel.kind]
      if (x + w > columns) [x, y, lineHeight] = [0, y + lineHeight, 0]
      const made = panel.kind === 'plot' ? timeseries(panel) : stat(panel)
      dashboard.withPanel(made.id(++id).gridPos({ x, y, w, h }))
      x += w
      lineHeight = Math.max(lineHeight, h)
    }
    y += lineHeight
  }
  return JSON.parse(JSON.stringify(dashboard.build())) as object
}

/** Some or all of the processes of that kind. */
function instanceOf(job: string): QueryVariableBuilder {
  return new QueryVariableBuilder('instance')
    .label(job)
    .datasource(datasource)
    .query(`label_values(up{job="${job}"}, instance)`)
    .refresh(VariableRefresh.OnTimeRangeChanged)
    .sort(VariableSort.NaturalAsc)
    .multi(true)
    .includeAll(true)
    .allValue('.+')
    .current({ text: 'All', value: '$__all' })
}

function timeseries(panel: Plot): TimeseriesBuilder {
  const { stacked = false, max, free = false, steps } = panel
  const made = common(new TimeseriesBuilder(), panel)
    .lineWidth(1)
    .fillOpacity(stacked ? 25 : 6)
    .gradientMode(GraphGradientMode.Opacity)
    .showPoints(VisibilityMode.Never)
    .spanNulls(false)
    .stacking(new StackingConfigBuilder().mode(stacked ? StackingMode.Normal : StackingMode.None))
    .legend(
      new VizLegendOptionsBuilder()
        .showLegend(true)
        .displayMode(LegendDisplayMode.List)
        .placement(LegendPlacement.Bottom),
    )
    .tooltip(new VizTooltipOptionsBuilder().mode(TooltipDisplayMode.Multi).sort(SortOrder.Descending))
  if (!free) made.min(0)
  if (max !== undefined) made.max(max)
  if (steps)
    made
      .thresholds(thresholds(steps))
      .thresholdsStyle(new GraphThresholdsStyleConfigBuilder().mode(GraphThresholdsStyleMode.Dashed))
  return made
}

function stat(panel: Figure): StatBuilder {
  const { steps = [[null, 'text']], none = 'nothing yet', byName = false } = panel
  return common(new StatBuilder(), panel)
    .reduceOptions(new ReduceDataOptionsBuilder().calcs(['lastNotNull']))
    .colorMode(BigValueColorMode.Value)
    .graphMode(BigValueGraphMode.Area)
    .textMode(byName ? BigValueTextMode.ValueAndName : BigValueTextMode.Value)
    .thresholds(thresholds(steps))
    .noValue(none)
}

function common<B extends Builder<Panel> & Common<B>>(builder: B, panel: Plot | Figure): B {
  const { title, description, unit, queries } = panel
  const made = builder.title(title).description(description).datasource(datasource).unit(unit)
  queries.forEach(([expr, legend], index) =>
    made.withTarget(
      new DataqueryBuilder()
        .datasource(datasource)
        .refId(String.fromCharCode('A'.charCodeAt(0) + index))
        .expr(expr)
        .legendFormat(legend)
        .range(),
    ),
  )
  return made
}

/** What the builders of all kinds of panel have alike; Grafana names no type for it. */
type Common<B> = {
  title(title: string): B
  description(description: string): B
  datasource(datasource: { type: string; uid: string }): B
  unit(unit: string): B
  withTarget(target: DataqueryBuilder): B
}

function thresholds(steps: Steps): ThresholdsConfigBuilder {
  return new ThresholdsConfigBuilder()
    .mode(ThresholdsMode.Absolute)
    .steps(steps.map(([value, color]) => ({ value, color })))
}
