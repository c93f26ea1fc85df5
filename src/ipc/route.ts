import { z } from 'zod';
import { attemptIdPattern } from '../core/exchange/attempt-files.js';

type Route<In extends z.ZodType, Out> = {
  readonly input: In;
  readonly output: z.ZodType<Out>;
};

/** A route parses its request, since the window is untrusted; its reply is typed only. */
export function route<In extends z.ZodType, Out>(
  input: In,
  output: z.ZodType<Out>,
): Route<In, Out> {
  return { input, output };
}

export const nothing = z.undefined();
export const reply = z.custom;
export const attemptId = z.string().regex(attemptIdPattern);
