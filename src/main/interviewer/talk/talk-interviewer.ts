import { factsTold } from '../../../core/interviewer/reply-faults.js';
import { sheetNow } from '../../../core/interviewer/sheet-now.js';
import { ok, type Result } from '../../../core/result.js';
import type { Manner } from '../../../core/settings/interviewer-settings.js';
import type { ModelError } from '../../model/chat-model.js';
import type { TalkModel } from '../../model/talk-model.js';
import type { Room } from '../interviewer.js';
import { checkedTalk, type Checked } from './checked-talk.js';
import {
  filled,
  interviewData,
  mannerWords,
  saidBefore,
  sheetData,
  userTurn,
} from './talk-messages.js';
import type { TalkTemplates } from './talk-templates.js';

export type Spoken = Checked & { readonly factId: string | null };

/** The interviewer that a language model speaks for. `text` is null where the offline one has to. */
export type TalkInterviewer = {
  readonly answer: (
    room: Room,
    question: string,
    onPassed: (soFar: string) => void,
    signal: AbortSignal,
  ) => Promise<Result<Spoken, ModelError>>;
  /** One question about what the candidate wrote. It is told no sheet, so it cannot give one away. */
  readonly probe: (
    room: Room,
    written: string,
    signal: AbortSignal,
  ) => Promise<Result<Checked, ModelError>>;
};

const mostWritten = 12_000;

export function talkInterviewer(
  model: TalkModel,
  templates: TalkTemplates,
  manner: Manner,
): TalkInterviewer {
  return {
    answer: async (room, question, onPassed, signal) => {
      const { facts } = sheetNow(room.prompt, room.talk);
      const talk = room.talk.at(-1)?.text === question ? room.talk.slice(0, -1) : room.talk;
      const interview = interviewData(room);
      const checked = await checkedTalk(
        model,
        {
          system: filled(templates.answer, {
            manner: mannerWords(manner),
            interview,
            sheet: sheetData(facts),
          }),
          user: userTurn(
            templates.user,
            { conversation: saidBefore({ ...room, talk }), message: question },
            'Answer the message.',
          ),
          sources: {
            facts,
            ...sourcesOf(room, interview),
            theirs: [...theirsIn(room), question],
            rules: templates.answer,
          },
          mostSentences: 4,
          asks: false,
        },
        onPassed,
        signal,
      );
      if (!checked.ok) return checked;
      const [factId = null] = factsTold(checked.value.text ?? '', facts);
      return ok({ ...checked.value, factId });
    },
    probe: (room, written, signal) => {
      const interview = interviewData(room);
      return checkedTalk(
        model,
        {
          system: filled(templates.probe, { manner: mannerWords(manner), interview }),
          user: userTurn(
            templates.user,
            { conversation: saidBefore(room), written: written.slice(0, mostWritten) },
            'Ask your question.',
          ),
          sources: {
            facts: [],
            ...sourcesOf(room, interview),
            theirs: [...theirsIn(room), written],
            rules: templates.probe,
          },
          mostSentences: 3,
          asks: true,
        },
        () => undefined,
        signal,
      );
    },
  };
}

const sourcesOf = ({ talk }: Room, interview: string): { readonly given: readonly string[] } => ({
  given: [interview, ...talk.flatMap(({ who, text }) => (who === 'you' ? [] : [text]))],
});

const theirsIn = ({ talk }: Room): readonly string[] =>
  talk.flatMap(({ who, text }) => (who === 'you' ? [text] : []));
