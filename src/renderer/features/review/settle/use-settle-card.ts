import { useEffect, useMemo } from 'react';
import { findOwnWords } from '../../../../core/answer/find-own-words.js';
import type { Evidence, Grade } from '../../../../core/grade/grade.js';
import type { Judged } from '../../../../core/grade/judged-criteria.js';
import { longestQuote, type Settlement } from '../../../../core/grade/settlement.js';
import { partKey, partOfPlace, partsOfAnswer } from '../../../../core/review/answer-parts.js';
import type { Review } from '../../../../core/review/review.js';
import { ownVerdictOn } from '../../../../core/review/settling/settling.js';
import { show, useReviewView, type Shown } from '../../../state/review/review-view.js';
import { chooseWords, sayVerdict, useSettling } from '../../../state/review/settling.js';
import { openPlace } from '../parts/focus-target.js';
import { passagesOf, type Passages } from './passages-to-choose.js';

export type SettleCard = {
  readonly passages: Passages;
  /** The passage that counts; null where none is chosen. */
  readonly chosen: Evidence | null;
  readonly choose: (passage: Evidence) => void;
  readonly chooseNext: (by: 1 | -1) => void;
  readonly showPlace: () => void;
  readonly say: (verdict: Settlement['verdict']) => void;
};

/** What can be done with the criterion that is shown. An open answer panel follows what is chosen. */
export function useSettleCard(review: Review, grade: Grade, judged: Judged): SettleCard {
  const { attemptId, state, prompt } = review;
  const criterionId = judged.criterion.id;
  const passages = useMemo(() => passagesOf(judged, review), [judged, review]);
  const kept = useSettling((now) => now.chosen);
  // What an undo brings back was chosen from an earlier list of the same passages.
  const picked = kept === null ? null : samePassage(kept, passages);
  const before = useMemo(
    () => quotedBefore(review, criterionId, passages),
    [review, criterionId, passages],
  );
  const chosen = picked ?? before ?? (passages.isProof ? null : (passages.all[0] ?? null));
  useEffect(() => {
    if (useReviewView.getState().shown !== null) show(targetOf(review, judged, chosen));
  }, [review, judged, chosen]);
  return {
    passages,
    chosen,
    choose: chooseWords,
    chooseNext: (by) => {
      const at = chosen === null ? -1 : passages.all.indexOf(chosen);
      const next = passages.all[at === -1 ? 0 : at + by];
      if (next !== undefined) chooseWords(next);
    },
    showPlace: () => openPlace(targetOf(review, judged, chosen)),
    say: (own) => {
      // To agree with the grader is to leave it as graded.
      const verdict = own === judged.verdict ? null : own;
      const quote = verdict === 'met' || verdict === 'partial' ? quoteOf(chosen) : null;
      void sayVerdict({ attemptId, grade, criterionId, verdict, quote });
    },
  };

  /** A passage as main will find it again; what it would refuse is not sent, and the grader's own passage is shown. */
  function quoteOf(passage: Evidence | null): string | null {
    if (passage === null || passage.quote.length > longestQuote) return null;
    return findOwnWords(passage.quote, state, prompt) === null ? null : passage.quote;
  }
}

/** What the person quoted when they settled it before. */
function quotedBefore(
  { settlements }: Review,
  criterionId: string,
  { all }: Passages,
): Evidence | null {
  const { quote, place } = ownVerdictOn(settlements, criterionId) ?? {};
  if (quote === undefined || place === undefined) return null;
  return samePassage({ quote, place }, { all });
}

const samePassage = (passage: Evidence, { all }: Pick<Passages, 'all'>): Evidence =>
  all.find((one) => one === passage) ?? all.find(({ quote }) => quote === passage.quote) ?? passage;

/** Where a passage stands; without one, the phase in which it was expected, or whatever the person wrote. */
function targetOf(
  { state, prompt }: Review,
  { criterion }: Judged,
  passage: Evidence | null,
): Shown {
  const expected = { kind: 'text', phaseId: criterion.phase } as const;
  const there = partsOfAnswer(state, prompt).filter(({ kind }) => kind === 'text');
  const isThere = there.some((part) => partKey(part) === partKey(expected));
  const nearest = isThere ? expected : (there[0] ?? expected);
  return {
    part: passage === null ? nearest : partOfPlace(passage.place),
    place: passage?.place ?? null,
    criterionId: criterion.id,
  };
}
