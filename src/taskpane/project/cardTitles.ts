import { localCites } from "../../review/local";
import { usePane } from "../kit/PaneContext";

/** The Measures' articles behind each card; a pack that numbers its own differently shows those. */
const ARTICLES = { approval: [10], supplement: [43], adjustment: [44, 45], ceiling: [28, 38] } as const;
export type Card = keyof typeof ARTICLES;

/** A card's title with its articles: 审定层级（第十条）. */
export function useCardTitle(): (card: Card) => string {
  const { t, policy } = usePane();
  return (card) =>
    t(`pane.${card}.title`, {
      articles: localCites(
        policy,
        ARTICLES[card].map((article) => ({ article })),
      ),
    });
}
