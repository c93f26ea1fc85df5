import { useEffect, type ReactNode } from 'react';
import { Frame } from '../../frame/frame.js';
import { leaveFlash, useFlash } from '../../state/flash/flash-session.js';
import { loadToday } from '../../state/flash/today-store.js';
import { preloadMarkdown } from '../../ui/markdown/markdown.js';
import { FlashEnd } from './flash-end.js';
import { FlashTurn } from './flash-turn.js';
import { TodayList } from './today-list.js';
import styles from './today.module.css';

/** What comes back today: first what is worth doing, then one question after another, then a calm end. */
export function Today(): ReactNode {
  const session = useFlash((state) => state.session);
  useEffect(() => {
    void loadToday();
    void preloadMarkdown();
    return leaveFlash;
  }, []);
  const question = session?.questions[session.at];
  const turn = session?.turns[session.at];
  return (
    <Frame title="Today">
      <div className={styles['page']}>
        {session === null ? (
          <TodayList />
        ) : question === undefined || turn === undefined ? (
          <FlashEnd session={session} />
        ) : (
          <FlashTurn
            key={session.at}
            question={question}
            turn={turn}
            at={session.at}
            of={session.questions.length}
          />
        )}
      </div>
    </Frame>
  );
}
