/* In place of what reads addresses: they stay as they were typed. */
export default {};
