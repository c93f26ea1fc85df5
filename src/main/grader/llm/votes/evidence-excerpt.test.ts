import { expect, test } from 'vitest';
import { fixturePrompt } from '../../offline/prompt.fixture.js';
import { offlineSignal } from '../../offline/answer-signal.js';
import { designed, hybrid, requestWith } from '../grading.fixture.js';
import { ordersIn } from '../orders/answer-orders.js';
import { answerView } from '../view/answer-view.js';
import { relatedExcerpt } from './evidence-excerpt.js';

// Bug: a second opinion got a statement as a question, which the candidate then seems to leave open.
test('what was told in the conversation is an excerpt of the notes, what was asked is none', () => {
  const excerptFor = (said: { readonly statedIn?: string }): unknown => {
    const request = requestWith({
      ...designed('As drawn.'),
      questions: [{ text: hybrid, atSec: 40, repliesTo: ['keyword-and-vector'], ...said }],
    });
    const orders = ordersIn(answerView(request), fixturePrompt);
    const offline = offlineSignal(request, {});
    const excerpt = relatedExcerpt('keyword-and-vector', { offline, orders });
    return excerpt === null ? null : JSON.parse(excerpt.json);
  };
  expect(excerptFor({ statedIn: 'design' })).toEqual({ excerpt_of_the_notes: [hybrid] });
  expect(excerptFor({})).toEqual({ questions_asked: [hybrid] });
});
