import { useState, type ReactNode } from 'react';
import type { Settings } from '../../../core/settings/settings.js';
import { useSettings } from '../../state/settings/settings.js';
import { Slider } from '../../ui/controls/slider.js';
import styles from './settings.module.css';

/** The size follows when the thumb is let go: text that grows under the pointer would move the slider away. */
export function TextSize({
  onChange,
}: {
  readonly onChange: (change: Partial<Settings>) => void;
}): ReactNode {
  const textScale = useSettings((settings) => settings.textScale);
  const [dragged, setDragged] = useState<number | null>(null);
  return (
    <div className={styles['slider']}>
      <Slider
        label="Text size"
        value={dragged ?? textScale}
        min={90}
        max={200}
        step={5}
        words={(percent) => `${percent} %`}
        onChange={setDragged}
        onCommit={(percent) => {
          setDragged(null);
          onChange({ textScale: percent });
        }}
      />
    </div>
  );
}
