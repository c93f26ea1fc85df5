import { randomInt } from 'node:crypto';
import type { Chance } from './decoy.js';

const steps = 2 ** 32;

/** What no answer can have been written for. */
export const unforeseen: Chance = () => randomInt(steps) / steps;
