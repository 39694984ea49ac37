'use strict';
// Makes the pages smoother; every page works without it.
(function () {
  // An error summary takes the focus, also in browsers that do not honour autofocus on it.
  var summary = document.getElementById('errsum');
  if (summary) { summary.focus(); }

  // What answers a sent form has no address of its own: with one, Back and reload lead to the page and send nothing again.
  var at = document.querySelector('meta[name=at]');
  if (at && location.search === '') { history.replaceState(null, '', at.content); }

  // A form goes once: a second click on the way is not sent. The server guards the double post anyway.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.getAttribute('data-sent') === '1') { event.preventDefault(); return; }
    form.setAttribute('data-sent', '1');
    var buttons = form.querySelectorAll('[type=submit]');
    for (var i = 0; i < buttons.length; i++) { buttons[i].setAttribute('aria-disabled', 'true'); }
  });
  // A button that copies the text of an element, and says so where it stands.
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    if (!button || !navigator.clipboard) { return; }
    navigator.clipboard.writeText(document.getElementById(button.getAttribute('data-copy')).textContent.trim())
      .then(function () {
        button.textContent = button.getAttribute('data-copied');
        document.getElementById('live-status').textContent = button.textContent;
      });
  });

  // The sentence names the card that is chosen.
  document.addEventListener('change', function (event) {
    var sentence = event.target.getAttribute('data-sentence');
    if (sentence) { document.getElementById('sentence').textContent = sentence; }
  });

  // Back from the next page: the form may be sent again.
  window.addEventListener('pageshow', function () {
    var sent = document.querySelectorAll('form[data-sent]');
    for (var i = 0; i < sent.length; i++) { sent[i].removeAttribute('data-sent'); }
    var buttons = document.querySelectorAll('[aria-disabled=true][type=submit]');
    for (var j = 0; j < buttons.length; j++) { buttons[j].removeAttribute('aria-disabled'); }
  });
})();
