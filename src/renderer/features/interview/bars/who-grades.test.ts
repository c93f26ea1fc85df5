import { expect, test } from 'vitest';
import { noModel, type ModelSettings } from '../../../../core/settings/model-settings.js';
import { whoGrades } from './who-grades.js';

const model = (baseUrl: string): ModelSettings => ({
  ...noModel,
  preset: 'custom',
  baseUrl,
  model: 'gpt-5',
});

test('a model that is set but not chosen does not grade', () => {
  const settings = { grader: 'offline', model: model('https://api.openai.com/v1') } as const;
  expect(whoGrades(settings)).toBe('Graded offline');
});

test.each([
  ['https://api.openai.com/v1', 'Graded by gpt-5 at api.openai.com'],
  ['http://192.168.1.7:8080/v1', 'Graded by gpt-5 at 192.168.1.7:8080'],
  ['http://127.0.0.1:11434/v1', 'Graded by gpt-5 on this machine'],
  ['127.0.0.1:11434', 'No grading model is set'],
])('an answer that goes to %s is not said to be graded offline', (baseUrl, words) => {
  expect(whoGrades({ grader: 'llm', model: model(baseUrl) })).toBe(words);
});

test('a server without a model of it grades nothing', () => {
  const settings = { ...model('https://api.openai.com/v1'), model: '' };
  expect(whoGrades({ grader: 'llm', model: settings })).toBe('No grading model is set');
});
