;;; leaks.el --- One session in Emacs with somebody who stands in clear  -*- lexical-binding: t -*-

;; A name is replaced over the study, the replacement undone, and another name decided on.  Writes what it saw as JSON;
;; the test says what it should have been.
;;
;; Environment: SESSION_CONFIG, what sets up eglot; SESSION_OUT, the file to write; SESSION_STUDY, a study of two
;; interviews; SESSION_KEY, its key.

(load (expand-file-name "harness.el" (file-name-directory load-file-name)))

(defun session-leaks-on (word)
  (flymake-start)
  (cl-count-if (lambda (d)
                 (and (string-prefix-p "leak/" (format "%s" (plist-get (alist-get 'eglot-lsp-diag (eglot--diag-data d))
                                                                       :code)))
                      (save-excursion (goto-char (flymake-diagnostic-beg d)) (looking-at-p (regexp-quote word)))))
               (flymake-diagnostics)))

(defun session-ask () (eglot-code-actions (point) (point) nil t))

(defun session-undo (name)
  (with-current-buffer (find-buffer-visiting (session-path name))
    ;; What the command loop does between two commands.
    (undo-boundary)
    (setq last-command nil)
    (undo)
    (when (eglot-managed-p) (eglot--signal-textDocument/didChange))))

(defun session ()
  (let* ((buffer (session-open "01.ordrett"))
         (before (list (session-text "01.ordrett") (session-file (session-path "02.ordrett")))))
    (buffer-enable-undo)
    (session-await "the findings" (lambda () (= (session-leaks-on "Torstein") 2)))
    (goto-char (point-min))
    (search-forward "Torst")
    (undo-boundary)
    (session-note 'title (session-choose #'session-ask "new pseudonym" "whole study"))
    (session-await "the replacement" (lambda () (and (string-search "{@p2 " (session-text "01.ordrett"))
                                                     (string-search "{@p2 " (session-text "02.ordrett")))))
    (session-note 'replaced (vector (string-trim-right (session-text "01.ordrett"))
                                    (string-trim-right (session-text "02.ordrett"))))
    (session-note 'key (string-trim-right (session-file (getenv "SESSION_KEY"))))
    (with-current-buffer buffer
      (eglot--signal-textDocument/didChange)
      (session-await "the findings to go" (lambda () (= (session-leaks-on "Torstein") 0))))
    (session-undo "01.ordrett")
    (session-undo "02.ordrett")
    (session-note 'undone (vector (if (equal (session-text "01.ordrett") (car before)) t :json-false)
                                  (if (equal (session-text "02.ordrett") (cadr before)) t :json-false)))
    (with-current-buffer buffer
      (session-await "the findings to come back" (lambda () (= (session-leaks-on "Torstein") 2)))
      (session-await "the place" (lambda () (= (session-leaks-on "Tromsø") 1)))
      (goto-char (point-min))
      (search-forward "Troms")
      (session-choose #'session-ask "not identifying" "whole study")
      (session-await "the decision" (lambda () (string-search "name=Tromsø" (session-text "ordrett.decisions"))))
      (session-note 'decisions (string-trim-right (session-text "ordrett.decisions"))))
    (with-current-buffer (find-buffer-visiting (session-path "ordrett.decisions")) (save-buffer))
    (with-current-buffer buffer
      (save-buffer)
      ;; All findings are gone for a moment while new ones come in.
      (session-await "the decision to count"
                     (lambda () (and (= (session-leaks-on "Tromsø") 0) (= (session-leaks-on "Torstein") 2))))
      (session-note 'silenced (if (= (session-leaks-on "Torstein") 2) t :json-false)))))

(session-run #'session)
;;; leaks.el ends here
