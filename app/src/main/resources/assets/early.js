// Runs before the page is drawn: says that scripts work, so that the style sheet shows the right controls from the start.
document.documentElement.classList.add("scripted");
