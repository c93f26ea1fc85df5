import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import {
  commandGroups,
  paletteGroups,
  type PaletteGroup,
  type PaletteItem,
} from './palette-items.js';
import { rankedGroups } from './palette-rank.js';
import styles from './palette.module.css';
import { useCommands } from '../state/commands/commands.js';
import { useLibrary } from '../state/library/library-store.js';
import { useNavigation } from '../state/navigation.js';
import { closeOverlay, useOverlay } from '../state/overlay.js';
import { classNames } from '../ui/class-names.js';
import float from '../ui/overlays/float.module.css';
import { useFocusBack } from '../ui/overlays/use-focus-back.js';
import { Kbd } from '../ui/controls/kbd.js';

/** Every command of the screen and every prompt, found by typing. */
export function Palette(): ReactNode {
  const registry = useCommands();
  const library = useLibrary((state) => state.library);
  const isInRoom = useNavigation(({ screen }) => screen.kind === 'interview');
  const groups = useMemo(
    () => (isInRoom ? commandGroups(registry) : paletteGroups(registry, library)),
    [registry, library, isInRoom],
  );
  // Until the field has the focus, keys are kept for it.
  const early = useOverlay((overlay) => overlay.early);
  const [typed, setTyped] = useState<string | null>(null);
  const query = typed ?? early;
  const ranked = useMemo(() => rankedGroups(groups, query), [groups, query]);
  const focusId = useRef<string | null>(null);
  const popup = useRef<HTMLDivElement>(null);
  const { remember, giveBack } = useFocusBack(popup);
  const choose = (item: PaletteItem): void => {
    focusId.current = item.focusId;
    closeOverlay();
    item.run();
  };
  return (
    <Dialog.Root
      open
      onOpenChange={(next) => {
        if (!next) closeOverlay();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className={classNames(float['backdrop'], float['layer'])} />
        <Dialog.Viewport className={classNames(styles['viewport'], float['layer'])}>
          <Dialog.Popup
            ref={popup}
            aria-label="Commands"
            initialFocus={() => {
              remember();
              return true;
            }}
            finalFocus={() =>
              focusId.current === null ? giveBack() : document.getElementById(focusId.current)
            }
            className={classNames(float['card'], styles['popup'])}
          >
            <Autocomplete.Root
              open
              inline
              items={groups}
              filteredItems={ranked}
              value={query}
              onValueChange={setTyped}
              itemToStringValue={(item: PaletteItem) => item.search}
              autoHighlight="always"
              keepHighlight
            >
              <Autocomplete.Input
                className={styles['input']}
                aria-label={isInRoom ? 'Find a command' : 'Find a command or prompt'}
                placeholder={isInRoom ? 'Find a command…' : 'Find a command or prompt…'}
              />
              <Dialog.Close className="visually-hidden">Close</Dialog.Close>
              <Autocomplete.Empty>
                <p className={styles['empty']}>
                  {isInRoom
                    ? 'No command of this screen has that name.'
                    : 'No command of this screen has that name, and no prompt.'}
                </p>
              </Autocomplete.Empty>
              <Autocomplete.List className={styles['list']}>
                {(group: PaletteGroup) => (
                  <Autocomplete.Group key={group.title} items={group.items}>
                    <Autocomplete.GroupLabel className={styles['heading']}>
                      {group.title}
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(item: PaletteItem) => (
                        <Autocomplete.Item
                          key={item.id}
                          value={item}
                          className={float['item']}
                          onClick={() => choose(item)}
                        >
                          {item.title}
                          {item.keys === null ? null : (
                            <span className={float['hint']}>
                              <Kbd>{item.keys}</Kbd>
                            </span>
                          )}
                        </Autocomplete.Item>
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </Autocomplete.Root>
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
