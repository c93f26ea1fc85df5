/** A kind of server that speaks the OpenAI wire format, with what is usual for it. */
type ModelPreset = {
  readonly name: string;
  /** Empty where only the person knows it. */
  readonly baseUrl: string;
  readonly key: 'needed' | 'optional' | 'none';
};

export const presetIds = [
  'openai',
  'ollama',
  'lm-studio',
  'llama-cpp',
  'openrouter',
  'custom',
] as const;

export type PresetId = (typeof presetIds)[number];

// 127.0.0.1, since "localhost" may lead to an IPv6 address at which these servers do not listen.
export const modelPresets: Readonly<Record<PresetId, ModelPreset>> = {
  openai: { name: 'OpenAI', baseUrl: 'https://api.openai.com/v1', key: 'needed' },
  ollama: { name: 'Ollama', baseUrl: 'http://127.0.0.1:11434/v1', key: 'none' },
  'lm-studio': { name: 'LM Studio', baseUrl: 'http://127.0.0.1:1234/v1', key: 'none' },
  'llama-cpp': { name: 'llama.cpp server', baseUrl: 'http://127.0.0.1:8080/v1', key: 'optional' },
  openrouter: { name: 'OpenRouter', baseUrl: 'https://openrouter.ai/api/v1', key: 'needed' },
  custom: { name: 'Another server', baseUrl: '', key: 'optional' },
};
