import type { Criterion } from '../../../../core/prompt/criterion.js';

/** A line of the report. */
const longest = 130;

/** The sentences of a strong answer that can stand alone in a line: no formula, no example in quotes. */
export const sentencesOf = (strong: string): readonly string[] =>
  strong
    .replaceAll(/\s+/g, ' ')
    .split(/(?<=[.!?;])\s+(?=\S)/)
    .map((one) => one.trim())
    .filter((one) => one.length <= longest && !/[$`"“]/.test(one) && one.split(' ').length >= 4)
    .map((one) => one.replace(/[.;]$/, ''));

/** The clauses of a criterion's title and strong answer that say something by themselves; what a title begins with names the whole. */
export const clausesOf = ({
  title,
  strong,
}: Pick<Criterion, 'title' | 'strong'>): readonly string[] =>
  [title.replace(/^[^:]*:\s+/, ''), ...strong.replaceAll(/\s+/g, ' ').split(/(?<=[.!?;])\s+(?=\S)/)]
    .flatMap((sentence) =>
      isOfCase.test(sentence) && hasNumber.test(sentence)
        ? [sentence.replace(/[.;]$/, '')]
        : sentence.split(/[,;:]\s+|[()]|[.;]$/),
    )
    .map((one) => one.trim())
    .filter((one) => one !== title && one.length <= longest && one.split(' ').length >= 3)
    .filter((one) => !/[$`"“=_\\]/.test(one) && !isJoinedOn.test(one));

/** "On prose, the best is three": a number that is torn from its case is a wrong one. */
const isOfCase = /^(?:on|for|with|at|if|when|where|in|under)\b[^,;:]*, /i;
const hasNumber =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|half|third|twice|hundred|thousand)\b/i;

/** It hangs on what stands before it, or names another way that will do. */
const isJoinedOn =
  /^(?:…|(?:or|so|and|either|with|which|that|if|as|but|because|though|although|since|beside)\b)/i;
