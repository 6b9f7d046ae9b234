import * as migration_20261121_182158_initial from './20261121_182158_initial';
import * as migration_20261121_182159_database_rules from './20261121_182159_database_rules';
import * as migration_20261121_212057_search_vocabulary from './20261121_212057_search_vocabulary';
import * as migration_20261121_212058_search_counts from './20261121_212058_search_counts';
import * as migration_20261121_212059_initial_search_terms from './20261121_212059_initial_search_terms';
import * as migration_20261121_215900_folded_titles from './20261121_215900_folded_titles';
import * as migration_20261122_001912_procedure_catalogue from './20261122_001912_procedure_catalogue';
import * as migration_20261122_032504_documents_in_force from './20261122_032504_documents_in_force';
import * as migration_20261122_032505_document_rules from './20261122_032505_document_rules';
import * as migration_20261122_032506_number_keys from './20261122_032506_number_keys';
import * as migration_20261122_070909_subsites from './20261122_070909_subsites';
import * as migration_20261122_070910_sharing_moved from './20261122_070910_sharing_moved';
import * as migration_20261122_110137_workflow from './20261122_110137_workflow';
import * as migration_20261122_110138_workflow_log_rules from './20261122_110138_workflow_log_rules';
import * as migration_20261122_110610_account_safety from './20261122_110610_account_safety';
import * as migration_20261122_110611_account_rules from './20261122_110611_account_rules';
import * as migration_20261122_135613_letters from './20261122_135613_letters';
import * as migration_20261122_135614_letters_and_views from './20261122_135614_letters_and_views';
import * as migration_20261122_135622_preview_and_media from './20261122_135622_preview_and_media';
import * as migration_20261122_135841_editing from './20261122_135841_editing';
import * as migration_20261122_142449_change_notes from './20261122_142449_change_notes';
import * as migration_20261122_193814_around_the_content from './20261122_193814_around_the_content';
import * as migration_20261123_050602_picture_sizes from './20261123_050602_picture_sizes';

export const migrations = [
  {
    up: migration_20261121_182158_initial.up,
    down: migration_20261121_182158_initial.down,
    name: '20261121_182158_initial',
  },
  {
    up: migration_20261121_182159_database_rules.up,
    down: migration_20261121_182159_database_rules.down,
    name: '20261121_182159_database_rules',
  },
  {
    up: migration_20261121_212057_search_vocabulary.up,
    down: migration_20261121_212057_search_vocabulary.down,
    name: '20261121_212057_search_vocabulary',
  },
  {
    up: migration_20261121_212058_search_counts.up,
    down: migration_20261121_212058_search_counts.down,
    name: '20261121_212058_search_counts',
  },
  {
    up: migration_20261121_212059_initial_search_terms.up,
    down: migration_20261121_212059_initial_search_terms.down,
    name: '20261121_212059_initial_search_terms',
  },
  {
    up: migration_20261121_215900_folded_titles.up,
    down: migration_20261121_215900_folded_titles.down,
    name: '20261121_215900_folded_titles',
  },
  {
    up: migration_20261122_001912_procedure_catalogue.up,
    down: migration_20261122_001912_procedure_catalogue.down,
    name: '20261122_001912_procedure_catalogue',
  },
  {
    up: migration_20261122_032504_documents_in_force.up,
    down: migration_20261122_032504_documents_in_force.down,
    name: '20261122_032504_documents_in_force',
  },
  {
    up: migration_20261122_032505_document_rules.up,
    down: migration_20261122_032505_document_rules.down,
    name: '20261122_032505_document_rules',
  },
  {
    up: migration_20261122_032506_number_keys.up,
    down: migration_20261122_032506_number_keys.down,
    name: '20261122_032506_number_keys',
  },
  {
    up: migration_20261122_070909_subsites.up,
    down: migration_20261122_070909_subsites.down,
    name: '20261122_070909_subsites',
  },
  {
    up: migration_20261122_070910_sharing_moved.up,
    down: migration_20261122_070910_sharing_moved.down,
    name: '20261122_070910_sharing_moved',
  },
  {
    up: migration_20261122_110137_workflow.up,
    down: migration_20261122_110137_workflow.down,
    name: '20261122_110137_workflow',
  },
  {
    up: migration_20261122_110138_workflow_log_rules.up,
    down: migration_20261122_110138_workflow_log_rules.down,
    name: '20261122_110138_workflow_log_rules',
  },
  {
    up: migration_20261122_110610_account_safety.up,
    down: migration_20261122_110610_account_safety.down,
    name: '20261122_110610_account_safety',
  },
  {
    up: migration_20261122_110611_account_rules.up,
    down: migration_20261122_110611_account_rules.down,
    name: '20261122_110611_account_rules',
  },
  {
    up: migration_20261122_135613_letters.up,
    down: migration_20261122_135613_letters.down,
    name: '20261122_135613_letters',
  },
  {
    up: migration_20261122_135614_letters_and_views.up,
    down: migration_20261122_135614_letters_and_views.down,
    name: '20261122_135614_letters_and_views',
  },
  {
    up: migration_20261122_135622_preview_and_media.up,
    down: migration_20261122_135622_preview_and_media.down,
    name: '20261122_135622_preview_and_media',
  },
  {
    up: migration_20261122_135841_editing.up,
    down: migration_20261122_135841_editing.down,
    name: '20261122_135841_editing',
  },
  {
    up: migration_20261122_142449_change_notes.up,
    down: migration_20261122_142449_change_notes.down,
    name: '20261122_142449_change_notes',
  },
  {
    up: migration_20261122_193814_around_the_content.up,
    down: migration_20261122_193814_around_the_content.down,
    name: '20261122_193814_around_the_content',
  },
  {
    up: migration_20261123_050602_picture_sizes.up,
    down: migration_20261123_050602_picture_sizes.down,
    name: '20261123_050602_picture_sizes'
  },
];
