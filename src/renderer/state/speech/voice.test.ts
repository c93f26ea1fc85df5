// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { readAloud, stopReading, useVoice } from './voice.js';

class FakeUtterance extends EventTarget {
  voice: unknown = null;
  lang = '';
}

// Bug: the end of what was cut off came late, and took the button to stop from what was being read by then.
test('what is read again can be stopped, when the end of the first reading is told', () => {
  const spoken: FakeUtterance[] = [];
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [{ localService: true, lang: 'en', default: true }],
    speak: (one: FakeUtterance) => spoken.push(one),
    cancel: () => undefined,
  });
  readAloud('statement', 'Design it.');
  stopReading();
  readAloud('statement', 'Design it.');
  spoken[0]?.dispatchEvent(new Event('error'));
  expect(useVoice.getState().speaking).toBe('statement');
  spoken[1]?.dispatchEvent(new Event('end'));
  expect(useVoice.getState().speaking).toBeNull();
});
