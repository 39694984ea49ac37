GRANT SELECT, UPDATE ON catalogue_version TO ${appUser};
GRANT SELECT, INSERT, UPDATE ON service_item TO ${appUser};
GRANT SELECT, INSERT ON item_version TO ${appUser};
