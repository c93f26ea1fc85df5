/** What a candidate wants who asks for no fact of the task. */
export type Intent =
  | 'small-talk'
  | 'rephrase'
  | 'rubric'
  | 'stuck'
  | 'hint'
  | 'praise'
  | 'vague'
  | 'assumption'
  | 'choice';
