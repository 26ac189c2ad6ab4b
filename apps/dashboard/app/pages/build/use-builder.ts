import { useLocation, useNavigate, useNavigation } from '@remix-run/react';
import { emptyPackage, type Package, type Scalar } from '@tarazy/rules';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type ModelQuestion, readModelQuestion, viewWithPackage } from '../../model-question';
import { formatViewState, type ViewState } from '../../view-state';

/** Pause after the last change before the address follows, ms. Browsers refuse to be told too often. */
const ADDRESS_DELAY = 150;

/** How long after a click on a link the address waits for the page to leave, ms. */
const LEAVING_GRACE = 1000;

interface Steps {
  readonly past: readonly string[];
  readonly future: readonly string[];
  /** What the last step changed: moves of one slider make one step. */
  readonly last: string | null;
}

/** The builder's state and what can be done to it. */
export interface Builder {
  readonly question: ModelQuestion;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  toggle(reform: string): void;
  setOption(reform: string, name: string, value: Scalar): void;
  rename(name: string): void;
  reset(): void;
  undo(): void;
  redo(): void;
}

/**
 * The package in the address, changed at once and written to the address a moment later. Undo and redo step through
 * what this visit did.
 */
export function useBuilder(): Builder {
  const location = useLocation();
  const navigate = useNavigate();
  const isLeaving = useNavigation().state !== 'idle';
  const [ahead, setAhead] = useState<string | null>(null);
  const [steps, setSteps] = useState<Steps>({ past: [], future: [], last: null });
  const followed = useLinkFollowed();
  const search = ahead ?? location.search;
  const question = useMemo(() => readModelQuestion(search), [search]);

  const seen = useRef(location.search);
  const written = useRef<string | null>(null);
  useEffect(() => {
    if (seen.current === location.search) return;
    seen.current = location.search;
    // An address that this page wrote may arrive after the next change: that change stands.
    const isLate = written.current === location.search;
    setAhead((current) => (isLate && current !== location.search ? current : null));
  }, [location.search]);

  useEffect(() => {
    // A page on its way must not be called back by an address that comes late.
    if (isLeaving || ahead === null || ahead === location.search) return;
    const write = () => {
      // A link was just followed, and the page does not know yet that it is leaving.
      if (Date.now() - followed.current < LEAVING_GRACE) {
        timer = setTimeout(write, ADDRESS_DELAY);
        return;
      }
      written.current = ahead;
      navigate({ pathname: '/build', search: ahead }, { replace: true, preventScrollReset: true });
    };
    let timer = setTimeout(write, ADDRESS_DELAY);
    return () => clearTimeout(timer);
  }, [ahead, isLeaving, location.search, navigate, followed]);

  const go = useCallback(
    (state: ViewState, what: string) => {
      const next = formatViewState(state);
      if (next === search) return;
      setSteps(({ past, last }) => ({
        past: last === what && what.startsWith('option') ? past : [...past, search],
        future: [],
        last: what,
      }));
      setAhead(next);
    },
    [search],
  );
  const goPackage = useCallback(
    (chosen: Package, what: string) => go(viewWithPackage(question.state, chosen), what),
    [go, question],
  );

  return {
    question,
    canUndo: steps.past.length > 0,
    canRedo: steps.future.length > 0,
    toggle(reform) {
      goPackage(toggled(question.chosen, reform), `toggle ${reform}`);
    },
    setOption(reform, name, value) {
      goPackage(withOption(question.chosen, reform, name, value), `option ${reform} ${name}`);
    },
    rename(name) {
      go({ ...question.state, package: { ...question.state.package, name: name.trim() || null } }, 'name');
    },
    reset() {
      goPackage(emptyPackage, 'reset');
    },
    undo() {
      const previous = steps.past.at(-1);
      if (previous === undefined) return;
      setSteps({ past: steps.past.slice(0, -1), future: [search, ...steps.future], last: null });
      setAhead(previous);
    },
    redo() {
      const next = steps.future[0];
      if (next === undefined) return;
      setSteps({ past: [...steps.past, search], future: steps.future.slice(1), last: null });
      setAhead(next);
    },
  };
}

/** When a link was last followed, ms since the epoch; 0 before the first. Known at the click, before anything is drawn. */
function useLinkFollowed(): { readonly current: number } {
  const followed = useRef(0);
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest('a[href]') !== null) followed.current = Date.now();
    };
    document.addEventListener('click', onClick, true);
    return () => document.removeEventListener('click', onClick, true);
  }, []);
  return followed;
}

function toggled(chosen: Package, id: string): Package {
  const on = chosen.reforms.some((reform) => reform.id === id);
  return {
    ...chosen,
    reforms: on ? chosen.reforms.filter((reform) => reform.id !== id) : [...chosen.reforms, { id }],
  };
}

function withOption(chosen: Package, id: string, name: string, value: Scalar): Package {
  const current = chosen.reforms.find((reform) => reform.id === id) ?? { id };
  const changed = { id, options: { ...current.options, [name]: value } };
  return { ...chosen, reforms: [...chosen.reforms.filter((reform) => reform.id !== id), changed] };
}
