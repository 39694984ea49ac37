GRANT SELECT, INSERT, UPDATE ON contribution_correction TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON suspense_item TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON suspense_use TO ${appUser};
