/** The growth of an indicator on the year before, in per cent, is an indicator of its own: `gdp.growth`. */
export const GROWTH_SUFFIX = ".growth";
