"""Choose, fit, render and cite: from an angle and its knowledge to drafts."""
