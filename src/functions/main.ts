import { associateFunctions } from "./associate";

// Before the pane, and without it: cells that wait for us show #BUSY! until then.
associateFunctions();
