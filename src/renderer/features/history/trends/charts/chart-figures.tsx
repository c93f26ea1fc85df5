import { useState, type ReactNode } from 'react';
import { floorOf } from '../../../../../core/grade/band.js';
import type { Dimension } from '../../../../../core/grade/weights/dimension.js';
import { alikeSeries } from '../../../../../core/trends/alike-series.js';
import type { PhasePace } from '../../../../../core/trends/pace.js';
import type { ScoreSeries } from '../../../../../core/trends/score-series.js';
import { kindNames, seriesName } from '../../../../../core/trends/trend-names.js';
import {
  calibrationWords,
  paceWords,
  seriesWords,
} from '../../../../../core/trends/trend-words.js';
import type { ScoreBy, Trends } from '../../../../../core/trends/trends.js';
import { classNames } from '../../../../ui/class-names.js';
import { Button } from '../../../../ui/controls/button.js';
import { Segmented } from '../../../../ui/controls/segmented.js';
import { kinds } from '../../../../ui/words/domain-words.js';
import { Figure } from '../figure.js';
import styles from './charts.module.css';
import { GuessChart } from './guess-chart.js';
import { Legend } from './legend.js';
import { PaceChart } from './pace-chart.js';
import { ScoreChart } from './score-chart.js';

type Props = { readonly trends: Trends };

const bys = [
  { value: 'kind', title: 'Kind' },
  { value: 'dimension', title: 'Dimension' },
  { value: 'topic', title: 'Topic' },
] as const;
const firstTopics = 6;

type ScoresProps = Props & {
  /** Shows the attempts that were weak in a dimension. */
  readonly onWeak: (dimension: Dimension) => void;
};

/** How results went over time. */
export function Scores({ trends, onWeak }: ScoresProps): ReactNode {
  const [by, setBy] = useState<ScoreBy>('kind');
  const [isAll, setAll] = useState(false);
  // The topics of one prompt would be drawn alike, one beside the other.
  const all =
    by === 'topic' ? alikeSeries(trends.scores[by]) : trends.scores[by].map((one) => [one]);
  const shown = isAll ? all : all.slice(0, firstTopics);
  return (
    <Figure
      title="Scores over time"
      figure={`score-${by}`}
      trends={trends}
      choice={<Segmented label="Scores by" value={by} options={bys} onChange={setBy} />}
      {...(by === 'dimension' ? { words: 'Of what each dimension can earn, in percent.' } : {})}
    >
      <div className={panelsOf(shown.length)}>
        {shown.map((alike, at) => (
          <Panel key={namesOf(alike)} alike={alike} isFirst={at === 0} onWeak={onWeak} />
        ))}
      </div>
      {all.length > shown.length ? (
        <Button className={styles['more']} onClick={() => setAll(true)}>
          Show {all.length - shown.length} more
        </Button>
      ) : null}
      <Legend />
    </Figure>
  );
}

function Panel({
  alike,
  isFirst,
  onWeak,
}: Pick<ScoresProps, 'onWeak'> & {
  readonly alike: readonly ScoreSeries[];
  readonly isFirst: boolean;
}): ReactNode {
  const [series] = alike;
  if (series === undefined) return null;
  const name = namesOf(alike);
  return (
    <div className={styles['panel']}>
      <h3 className={styles['name']}>{name}</h3>
      <p className={styles['words']}>{seriesWords(series)}</p>
      <ScoreChart name={name} series={series} isFirst={isFirst} />
      <WeakOnes series={series} onWeak={onWeak} />
    </div>
  );
}

const namesOf = (alike: readonly ScoreSeries[]): string =>
  alike.map(({ key }) => seriesName(key)).join(', ');

const panelsOf = (count: number): string =>
  classNames(styles['panels'], count === 4 && styles['four']);

/** The way from a dimension to the attempts that fell short in it; none of other series, or where none did. */
function WeakOnes({
  series: { key, points },
  onWeak,
}: { readonly series: ScoreSeries } & Pick<ScoresProps, 'onWeak'>): ReactNode {
  if (key.by !== 'dimension' || !points.some(({ high }) => high < floorOf('lean-hire')))
    return null;
  const { dimension } = key;
  return (
    <Button look="quiet" className={styles['weak']} onClick={() => onWeak(dimension)}>
      Attempts weak in {dimension}
    </Button>
  );
}

/** Time by phase, and guesses against results. */
export function PaceAndGuesses({ trends }: Props): ReactNode {
  return (
    <>
      <Pace trends={trends} />
      <Guesses trends={trends} />
    </>
  );
}

function Pace({ trends }: Props): ReactNode {
  const known = kinds.filter((kind) => trends.pace.some((phase) => phase.kind === kind));
  const [chosen, choose] = useState<PhasePace['kind'] | null>(null);
  const kind = chosen ?? known[0] ?? null;
  const options = known.map((value) => ({ value, title: kindNames[value] }));
  const paces = trends.pace.filter((phase) => phase.kind === kind);
  return (
    <Figure
      title="Pace by phase"
      words="Your last 30 timed mocks, the newest on the right. The dashed line is the plan; a triangle ran over it."
      figure="pace"
      trends={trends}
      choice={
        kind === null || options.length < 2 ? null : (
          <Segmented label="Pace of" value={kind} options={options} onChange={choose} />
        )
      }
    >
      {kind === null ? (
        <p className={styles['none']}>
          Nothing yet. Only mocks with a clock count: practice has none, a mock without limits has
          no plan, and a round has questions for phases.
        </p>
      ) : (
        <div className={panelsOf(paces.length)}>
          {paces.map((phase) => (
            <div key={phase.phaseId} className={styles['panel']}>
              <h3 className={styles['name']}>{phase.title}</h3>
              <p className={styles['words']}>{paceWords(phase)}</p>
              <PaceChart phase={phase} />
            </div>
          ))}
        </div>
      )}
    </Figure>
  );
}

function Guesses({ trends }: Props): ReactNode {
  const { calibration } = trends;
  const isEmpty = calibration.points.length === 0;
  return (
    <Figure
      title="Your guesses"
      words={
        isEmpty
          ? 'The room asks for a guess of the score when you submit. Here it is held against what came of it.'
          : calibrationWords(calibration)
      }
      figure="calibration"
      trends={trends}
    >
      {isEmpty ? null : (
        <div className={styles['guesses']}>
          <div className={styles['square']}>
            <GuessChart calibration={calibration} />
          </div>
          <p className={styles['words']}>
            Across: your guess. Up: the result. On the dashed line you were right; below it you
            guessed too high.
          </p>
        </div>
      )}
    </Figure>
  );
}
