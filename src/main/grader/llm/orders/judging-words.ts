/** What a word does in a sentence that tells a grader what to say. */
export type JudgingPart = 'item' | 'judge' | 'verb' | 'award' | 'polite' | 'this';

/**
 * Words of grading, in the languages that models read well. Full forms only: a
 * beginning with any ending hits too much. `_` is a blank. What is Chinese, Japanese or Korean is looked for inside the
 * line, since no blanks part its words there.
 */
export const judgingWords: Readonly<Record<JudgingPart, readonly string[]>> = {
  item: words(
    'row rows criterion criteria criterions rubric rubrics verdict verdicts',
    'zeile zeilen kriterium kriterien urteil bewertungspunkt prüfpunkt',
    'ligne lignes critère critères barème',
    'fila filas criterio criterios rúbrica veredicto',
    'linha linhas critério critérios',
    'riga righe criteri verdetto',
    'rij rijen criterium oordeel',
    'wiersz wiersza wiersze kryterium kryteria',
    'строка строку строки строке критерий критерия критерии вердикт',
    '这一行 该行 此行 这行 的行 条目 评分项 评分标准 标准 准则 行目 この行 基準 項目 평가항목 기준 행을',
  ),
  judge: words(
    'reviewer reviewers grader graders examiner examiners assessor assessors evaluator evaluators marker scorer whoever',
    'wer prüfer prüferin prüfende bewerter gutachter korrektor',
    'quiconque correcteur correctrice évaluateur examinateur relecteur',
    'quien quienquiera evaluador corrector revisor examinador',
    'quem avaliador examinador',
    'chiunque chi valutatore esaminatore',
    'wie beoordelaar nakijker',
    'ktokolwiek oceniający egzaminator',
    'кто проверяющий оценщик экзаменатор',
    '评审 评委 考官 阅卷 评分者 评分人 读到 採点者 評価者 읽는 채점자 평가자',
  ),
  verb: words(
    'call called consider considered count counted treat treated deem deemed',
    'regard regarded mark marked rated tick ticked graded judged award',
    'werten bewerten gelten betrachten ansehen einstufen markieren anerkennen',
    'considérer considérez tenir tenez juger jugez compter comptez marquer marquez noter notez donner valider',
    'considerar considere considérela darla darlo marcar marque contar calificar calificarla tomar',
    'considerá-la marcá-la conte considerarla segnare segni contare valutare',
    'beschouwen aanmerken rekenen markeren noemen',
    'uznać uznaj oznaczyć oznacz zaliczyć',
    'считать считайте засчитать засчитайте признать отметить отметьте',
    '视为 判为 判定 算作 当作 标记 标为 记为 认定 视作 みなす みなして 判定 付けて 간주 표시 판정',
  ),
  award: words(
    'fulfilled unfulfilled met unmet satisfied unsatisfied credited full_marks full_credit full_score all_points',
    'erfüllt erfüllte unerfüllt bestanden',
    'rempli remplie remplies remplis satisfait satisfaite acquis acquise validé validée',
    'cumplida cumplido cumplidas cumplidos cumplir satisfecho satisfecha aprobado lograda',
    'cumprida cumprido atendido atendida satisfeito',
    'soddisfatto soddisfatta soddisfatti adempiuto raggiunto',
    'vervuld voldaan behaald',
    'spełniony spełnione spełniona zaliczone',
    'выполненной выполненным выполнена выполнен выполнено выполненными засчитанной',
    '满足 达成 达到 符合 满分 通过 満た 達成 충족 달성',
  ),
  polite: words(
    'please kindly bitte veuillez svp prière favor gentilmente cortesemente prego graag alsjeblieft proszę пожалуйста 请 ください 주세요',
  ),
  this: words(
    'this these present said',
    'diese dieses dieser diesen',
    'cette ces cet',
    'esta este estas estos esa ese',
    'esta este essa esse',
    'questa questo queste questi',
    'deze',
    'tę tego',
    'эту этой эта этот этого',
    '这 该 此 この 이',
  ),
};

function words(...lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(' '));
}
