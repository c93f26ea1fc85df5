import Play from 'lucide-react/icons/play';
import type { ReactNode } from 'react';
import { clockWords } from '../../../../core/attempt/clock-words.js';
import type { Evidence } from '../../../../core/grade/grade.js';
import { setCurrent, startReplay } from '../../../state/review/review-view.js';
import { IconButton } from '../../../ui/controls/icon-button.js';
import { Tooltip } from '../../../ui/overlays/tooltip.js';

type Props = { readonly evidence: Evidence; readonly criterionId: string; readonly about: string };

/** Replays the attempt from the second at which this evidence came to stand. */
export function ReplayLink({ evidence, criterionId, about }: Props): ReactNode {
  const { place } = evidence;
  const label = 'atSec' in place ? `Replay from ${clockWords(place.atSec)}` : 'Replay from here';
  return (
    <Tooltip label={label}>
      <IconButton
        aria-label={`${label}, ${about}`}
        onClick={() => {
          setCurrent(criterionId);
          startReplay(evidence);
        }}
      >
        <Play size={13} aria-hidden="true" />
      </IconButton>
    </Tooltip>
  );
}
