/** So long runs are kept when nobody says otherwise. */
export const USUAL_DAYS = 90;
