import { useEffect, useState, type ReactNode } from 'react';
import { useTheme } from '../../../state/settings/theme.js';
import styles from './drill.module.css';

/** The reference drawing, as large as the dialog; mermaid is loaded when it is first asked for. */
export function DrillLook({ diagram }: { readonly diagram: string }): ReactNode {
  const theme = useTheme();
  const [url, setUrl] = useState<string | null>(null);
  const [isFailed, setFailed] = useState(false);
  useEffect(() => {
    let made: string | null = null;
    const wanted = { is: true };
    void (async () => {
      const { draw } = await import('../../../panes/diagram/draw.js');
      const drawn = await draw(diagram);
      if (drawn.kind !== 'drawn') {
        setFailed(true);
        return;
      }
      made = drawn.drawing.url;
      if (wanted.is) setUrl(made);
      else URL.revokeObjectURL(made);
    })();
    return () => {
      wanted.is = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [diagram, theme]);
  if (isFailed) return <pre className={styles['text']}>{diagram}</pre>;
  if (url === null) return <p role="status">Drawing…</p>;
  return <img className={styles['look']} src={url} alt="The reference architecture" />;
}
