import { fail } from '../../core/result.js';
import type { ChatModel } from '../model/chat-model.js';

/** A model that is asked as long as the consent stands; a grading that is under way ends where it is taken back. */
export function consentedModel(model: ChatModel, hasConsent: () => Promise<boolean>): ChatModel {
  return {
    server: model.server,
    ask: async (request, signal) =>
      (await hasConsent()) ? model.ask(request, signal) : fail({ kind: 'cancelled' }),
  };
}
