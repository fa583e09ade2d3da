/** The port on which the worker tells the pages that stand open that the rules changed. Apart from what listens there, which the worker does not carry. */
export const RULES_PORT = 'rules';
