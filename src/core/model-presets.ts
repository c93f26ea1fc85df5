/** A kind of model server that a person can pick; a custom one starts with an empty address. */
export type ModelPreset = {
  readonly id: 'openai' | 'ollama' | 'lm-studio' | 'llama-cpp' | 'openrouter' | 'custom';
  readonly name: string;
  readonly baseUrl: string;
  /** Null where it depends on the server. */
  readonly needsKey: boolean | null;
};

/** What the makers document as their address and port. */
export const modelPresets: readonly ModelPreset[] = [
  { id: 'openai', name: 'OpenAI', baseUrl: 'https://api.openai.com/v1', needsKey: true },
  { id: 'ollama', name: 'Ollama', baseUrl: 'http://127.0.0.1:11434/v1', needsKey: false },
  { id: 'lm-studio', name: 'LM Studio', baseUrl: 'http://127.0.0.1:1234/v1', needsKey: false },
  {
    id: 'llama-cpp',
    name: 'llama.cpp server',
    baseUrl: 'http://127.0.0.1:8080/v1',
    needsKey: false,
  },
  { id: 'openrouter', name: 'OpenRouter', baseUrl: 'https://openrouter.ai/api/v1', needsKey: true },
  { id: 'custom', name: 'Custom', baseUrl: '', needsKey: null },
];
