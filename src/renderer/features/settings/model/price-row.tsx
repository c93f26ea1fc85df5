import { useState, type ReactNode } from 'react';
import { changeModel } from '../../../state/settings/model.js';
import { useSettings } from '../../../state/settings/settings.js';
import { TextField } from '../../../ui/controls/text-field.js';
import { SettingRow } from '../rows/setting-row.js';
import styles from './model-rows.module.css';

type Props = { readonly keep: (change: Promise<boolean>) => void };

/** What the provider asks, as the person read it there: Hotseat knows no prices. */
export function PriceRow({ keep }: Props): ReactNode {
  const { pricePerMTokIn, pricePerMTokOut } = useSettings((settings) => settings.model);
  return (
    <SettingRow
      isPart
      title="Prices"
      hint="In dollars per million tokens, from your provider’s page. Each report then says what its grade cost."
    >
      <Price
        title="In"
        price={pricePerMTokIn}
        onChange={(next) => keep(changeModel({ pricePerMTokIn: next }))}
      />
      <Price
        title="Out"
        price={pricePerMTokOut}
        onChange={(next) => keep(changeModel({ pricePerMTokOut: next }))}
      />
    </SettingRow>
  );
}

type PriceProps = {
  readonly title: string;
  readonly price: number | null;
  readonly onChange: (price: number | null) => void;
};

function Price({ title, price, onChange }: PriceProps): ReactNode {
  const [isWrong, setIsWrong] = useState(false);
  const commit = (text: string): void => {
    const next = readPrice(text);
    setIsWrong(next === 'wrong');
    if (next !== 'wrong') onChange(next);
  };
  return (
    <span className={styles['price']}>
      <span aria-hidden="true">{title}</span>
      <TextField
        label={`${title}: dollars per million tokens`}
        kind="decimal"
        size="short"
        value={price === null ? '' : String(price)}
        placeholder="–"
        isInvalid={isWrong}
        onCommit={commit}
      />
    </span>
  );
}

/** A price as typed, with a point or a comma; nothing is no price. */
function readPrice(text: string): number | null | 'wrong' {
  const typed = text
    .trim()
    .replace(',', '.')
    .replace(/^\$\s*/, '');
  if (typed === '') return null;
  const price = /^\d+(\.\d+)?$|^\.\d+$/.test(typed) ? Number(typed) : Number.NaN;
  return price <= 1e6 ? price : 'wrong';
}
