const ofMarks =
  /\b(?:scor\w*|grad(?:e|es|ed|ing)|marks?|marked|marking|points?|rubric\w*|criteri\w+|judg\w+|assess\w*|evaluat\w+|penal\w+|credit|dock\w*|deduct\w*|pass(?:ing)?|fail|hir(?:e|ed|ing)|level|senior|junior|staff|interview\w*|you (?:\w+ )?(?:want|expect|expecting|expected|need|look(?:ing)?|like|prefer|insist|hold|require|accept|care|mind|value)|expected|(?:for|with|to|by) you|checklist|counts?|counted|matters?|enough|sufficient)\b/i;

/** Whether a message speaks of marks, of who gives them or of what is expected; else it may as well ask for a rule of the task. */
export const asksOfMarks = (message: string): boolean => ofMarks.test(message);
