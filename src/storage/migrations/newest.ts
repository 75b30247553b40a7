/** The version this code knows: the last of `VERSIONS`, for whoever opens it without what led there. */
export const NEWEST = 5;
